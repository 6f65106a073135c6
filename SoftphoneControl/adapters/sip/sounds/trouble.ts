import type { AudioTrouble } from "../../../model/workItems/callMedia";
import type { EpochMs } from "../../../model/ids";

/** What the sound of a call is like at one moment. */
export interface Look {
  readonly at: EpochMs;
  /** Packets so far, and their energy. */
  readonly received: number;
  readonly energy: number;
  readonly isAnswered: boolean;
  /** By either side: nothing need come. */
  readonly isOnHold: boolean;
  readonly ice: RTCIceConnectionState;
  readonly dtls: RTCDtlsTransportState | undefined;
  readonly isMicrophoneLost: boolean;
  readonly isSpeakerBlocked: boolean;
}

/** Looked at each half second, both the answer and the end of the wait: it is told within three. */
const firstPacketWithinMs = 2_000;
const nextPacketWithinMs = 5_000;
const firstSoundWithinMs = 10_000;

/** Looks in turn, and names the worst that is wrong. */
export function createTroubleFinder(): (look: Look) => AudioTrouble | undefined {
  let before: Look | undefined;
  /** When something came last, or had to begin to come. */
  let aliveAt: EpochMs = 0;
  let hasComeSince = false;
  /** When packets without any level began to come; undefined once there was some. */
  let silentSince: EpochMs | undefined;
  let hasSounded = false;

  function packets(look: Look): AudioTrouble | undefined {
    const mustFlow = look.isAnswered && !look.isOnHold;
    const isNew = look.received !== (before?.received ?? 0);
    if (!mustFlow || !before?.isAnswered || before.isOnHold) {
      aliveAt = look.at;
      hasComeSince = false;
    } else if (isNew) {
      aliveAt = look.at;
      hasComeSince = true;
    }
    return mustFlow && look.at - aliveAt >= (hasComeSince ? nextPacketWithinMs : firstPacketWithinMs) ? "noPackets" : undefined;
  }

  function level(look: Look): AudioTrouble | undefined {
    hasSounded ||= look.energy > 0;
    if (hasSounded || !look.isAnswered || look.isOnHold || look.received === 0) silentSince = undefined;
    else silentSince ??= look.at;
    return silentSince !== undefined && look.at - silentSince >= firstSoundWithinMs ? "silent" : undefined;
  }

  return (look) => {
    const missing = packets(look);
    const silent = level(look);
    before = look;
    if (look.isAnswered && look.ice === "failed") return "iceFailed";
    if (look.isAnswered && look.dtls === "failed") return "dtlsFailed";
    if (missing) return missing;
    if (look.isMicrophoneLost) return "microphoneLost";
    return look.isSpeakerBlocked ? "speakerBlocked" : silent;
  };
}

import type { AudioTrouble, CallMedia, CallQuality } from "../../../model/workItems/callMedia";
import type { EpochMs } from "../../../model/ids";
import type { ClockPort } from "../../../ports/clockPort";
import { createQualityMeter, windowOf } from "./quality";
import { readStats } from "./reading";
import type { Reading } from "./reading";
import { createTroubleFinder } from "./trouble";
import type { Look } from "./trouble";

export interface Watched extends Pick<Look, "isAnswered" | "isMicrophoneLost" | "isSpeakerBlocked" | "dtls"> {
  readonly isHeld: boolean;
  readonly isHeldByOther: boolean;
}

export interface WatchInputs {
  readonly peer: RTCPeerConnection;
  readonly clock: ClockPort;
  readonly state: () => Watched;
  readonly onMedia: (media: CallMedia) => void;
  readonly onRestartWanted: () => void;
}

export interface Watch {
  /** Looks now, and then as often as needed. */
  look(): void;
  close(): void;
}

const often = 500;
const seldom = 2_000;
/** The beginning of a call is looked at often. */
const beginningMs = 5_000;
const windowMs = 2_000;
const askAgainMs = 10_000;

/** Troubles that fresh ways may end. */
const curable: readonly (AudioTrouble | undefined)[] = ["noPackets", "iceFailed", "dtlsFailed"];

export function createWatch({ peer, clock, state, onMedia, onRestartWanted }: WatchInputs): Watch {
  const findTrouble = createTroubleFinder();
  let meter = createQualityMeter();
  let phase: CallMedia["phase"] = "connecting";
  let quality: CallQuality | undefined;
  let windowStart: { readonly at: EpochMs; readonly reading: Reading } | undefined;
  let answeredAt: EpochMs | undefined;
  let askedAt: EpochMs | undefined;
  let told = "";
  let forget: (() => void) | undefined;
  let isReading = false;
  let isClosed = false;

  function measure(at: EpochMs, reading: Reading, isFlowing: boolean): void {
    if (!isFlowing) {
      windowStart = undefined;
      quality = undefined;
      meter = createQualityMeter();
    } else if (!windowStart) {
      windowStart = { at, reading };
    } else if (at - windowStart.at >= windowMs) {
      quality = meter.take(windowOf(windowStart.reading, reading));
      windowStart = { at, reading };
    }
  }

  function ask(at: EpochMs, trouble: AudioTrouble | undefined): void {
    if (!curable.includes(trouble)) askedAt = undefined;
    else if (askedAt === undefined || at - askedAt >= askAgainMs) {
      askedAt = at;
      onRestartWanted();
    }
  }

  function judge(reading: Reading): AudioTrouble | undefined {
    const now = state();
    const at = clock.now();
    const isOnHold = now.isHeld || now.isHeldByOther;
    if (now.isAnswered) answeredAt ??= at;
    if (reading.received > 0 && phase !== "flowing") phase = now.isAnswered ? "flowing" : "early";
    const trouble = findTrouble({ ...now, at, isOnHold, received: reading.received, energy: reading.energy, ice: peer.iceConnectionState });
    measure(at, reading, phase === "flowing" && !isOnHold && !curable.includes(trouble));
    const media: CallMedia = { phase, ...(trouble && { trouble }), ...(quality && { quality }), ...(now.isHeldByOther && { heldByOther: true }) };
    const text = JSON.stringify(media);
    if (text !== told) {
      told = text;
      onMedia(media);
    }
    ask(at, trouble);
    return trouble;
  }

  async function read(): Promise<void> {
    isReading = true;
    let trouble: AudioTrouble | undefined;
    try {
      const reading = readStats(await peer.getStats());
      if (!isClosed) trouble = judge(reading);
    } catch {
      // No statistics this time.
    } finally {
      isReading = false;
    }
    if (isClosed) return;
    const isBeginning = answeredAt === undefined || clock.now() - answeredAt < beginningMs;
    forget?.();
    forget = clock.after(isBeginning || trouble !== undefined ? often : seldom, look);
  }

  function look(): void {
    if (!isReading && !isClosed) void read();
  }

  return {
    look,
    close() {
      isClosed = true;
      forget?.();
    },
  };
}

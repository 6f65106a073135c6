import type { IceServer } from "../../../model/agent/credentials";
import type { ClockPort } from "../../../ports/clockPort";
import { hasCandidates } from "./description";

export interface Gathering {
  readonly peer: RTCPeerConnection;
  readonly clock: ClockPort;
  /** The description leaves after it, whatever was found. */
  readonly limitMs: number;
  readonly servers: readonly IceServer[];
}

/** The candidate that the best of the servers gives: a relay's, else the own address as a server sees it. Undefined: none helps. */
function bestKind(servers: readonly IceServer[]): RTCIceCandidateType | undefined {
  if (servers.length === 0) return undefined;
  return servers.some(({ urls }) => urls.some((url) => /^turns?:/i.test(url))) ? "relay" : "srflx";
}

/**
 * Without a server to ask, all addresses of this machine are found within a few milliseconds of each other. What follows 100 ms later is TCP,
 * which no telephone server takes sound by. Milliseconds after the last one found.
 */
const quietMs = 50;

/** Waits until the local description holds what the other side needs: all candidates, the best the servers can give, or what was found in time. */
export async function gather({ peer, clock, limitMs, servers }: Gathering): Promise<void> {
  const best = bestKind(servers);
  // Right after a restart the state may still be that of the generation before.
  const isComplete = (): boolean => peer.iceGatheringState === "complete" && hasCandidates(peer.localDescription?.sdp ?? "");
  if (isComplete()) return;
  await new Promise<void>((resolve) => {
    const forget = clock.after(limitMs, end);
    let forgetQuiet = (): void => undefined;
    function end(): void {
      forget();
      forgetQuiet();
      peer.removeEventListener("icecandidate", look);
      peer.removeEventListener("icegatheringstatechange", look);
      resolve();
    }
    function look(event: Event): void {
      const { candidate } = event as RTCPeerConnectionIceEvent;
      const isBest = best !== undefined && candidate?.type === best;
      if (isComplete() || isBest || peer.signalingState === "closed") end();
      else if (best === undefined && candidate) {
        forgetQuiet();
        forgetQuiet = clock.after(quietMs, end);
      }
    }
    peer.addEventListener("icecandidate", look);
    peer.addEventListener("icegatheringstatechange", look);
  });
}

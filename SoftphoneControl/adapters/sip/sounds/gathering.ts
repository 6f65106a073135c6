import type { IceServer } from "../../../model/credentials";
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

/** Waits until the local description holds what the other side needs: all candidates, the best the servers can give, or what was found in time. */
export async function gather({ peer, clock, limitMs, servers }: Gathering): Promise<void> {
  const best = bestKind(servers);
  // Right after a restart the state may still be that of the generation before.
  const isComplete = (): boolean => peer.iceGatheringState === "complete" && hasCandidates(peer.localDescription?.sdp ?? "");
  if (isComplete()) return;
  await new Promise<void>((resolve) => {
    const forget = clock.after(limitMs, end);
    function end(): void {
      forget();
      peer.removeEventListener("icecandidate", look);
      peer.removeEventListener("icegatheringstatechange", look);
      resolve();
    }
    function look(event: Event): void {
      const { candidate } = event as RTCPeerConnectionIceEvent;
      const isBest = best !== undefined && candidate?.type === best;
      if (isComplete() || isBest || peer.signalingState === "closed") end();
    }
    peer.addEventListener("icecandidate", look);
    peer.addEventListener("icegatheringstatechange", look);
  });
}

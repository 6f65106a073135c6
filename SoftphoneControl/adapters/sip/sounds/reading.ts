/** What getStats tells of a call's sound at one moment; all since the beginning, but the last two. */
export interface Reading {
  /** Packets. */
  readonly received: number;
  readonly lost: number;
  /** Sum of the squared level; 0: nothing but silence. */
  readonly energy: number;
  /** Seconds that samples spent in the jitter buffer, and how many samples left it. */
  readonly buffered: number;
  readonly emitted: number;
  readonly jitterMs: number;
  readonly roundTripMs: number;
}

function numberOf(entry: object, key: string): number {
  const value: unknown = (entry as Readonly<Record<string, unknown>>)[key];
  return typeof value === "number" && Number.isFinite(value) ? value : 0;
}

/** W3C webrtc-stats; what a browser does not tell counts as 0. */
export function readStats(report: RTCStatsReport): Reading {
  const sum = { received: 0, lost: 0, energy: 0, buffered: 0, emitted: 0, jitterMs: 0 };
  let reported = 0;
  let checked = 0;
  report.forEach((entry: { readonly type: string; readonly kind?: string }) => {
    if (entry.type === "inbound-rtp" && entry.kind === "audio") {
      sum.received += numberOf(entry, "packetsReceived");
      sum.lost += numberOf(entry, "packetsLost");
      sum.energy += numberOf(entry, "totalAudioEnergy");
      sum.buffered += numberOf(entry, "jitterBufferDelay");
      sum.emitted += numberOf(entry, "jitterBufferEmittedCount");
      sum.jitterMs = Math.max(sum.jitterMs, 1_000 * numberOf(entry, "jitter"));
    }
    // The other side's report goes the whole way; the check of the pair at least to the next server.
    if (entry.type === "remote-inbound-rtp") reported = 1_000 * numberOf(entry, "roundTripTime");
    if (entry.type === "candidate-pair" && numberOf(entry, "currentRoundTripTime") > 0 && (entry as { readonly nominated?: unknown }).nominated === true) {
      checked = 1_000 * numberOf(entry, "currentRoundTripTime");
    }
  });
  return { ...sum, roundTripMs: reported || checked };
}

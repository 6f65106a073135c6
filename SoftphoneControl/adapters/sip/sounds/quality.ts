import type { CallQuality } from "../../../model/workItems/callMedia";
import type { Reading } from "./reading";

/** What one window of time was like. */
export interface Window {
  readonly lossPercent: number;
  readonly delayMs: number;
  readonly jitterMs: number;
}

/** Fewer say nothing: a call of 20 ms packets has 100 in a window of 2 s. */
const fewestPackets = 10;
/** To take the sound up, pack it, and give it out again. Milliseconds. */
const devicesMs = 20;
const poorBelow = 3.6;
const smoothedOver = 3;

/**
 * Mean opinion score, 1 to 4.41, by a shortened E-model (ITU-T G.107) with the figures of G.711 with concealment (G.113: Ie 0, Bpl 25.1).
 * For other codecs it is an estimate.
 */
export function mosOf(lossPercent: number, delayMs: number): number {
  const delayImpairment = 0.024 * delayMs + 0.11 * Math.max(0, delayMs - 177.3);
  const lossImpairment = (95 * lossPercent) / (lossPercent + 25.1);
  const rating = Math.min(100, Math.max(0, 93.2 - delayImpairment - lossImpairment));
  return Math.max(1, 1 + 0.035 * rating + 7e-6 * rating * (rating - 60) * (100 - rating));
}

/** Undefined where too little came in between. */
export function windowOf(before: Reading, after: Reading): Window | undefined {
  const lost = Math.max(0, after.lost - before.lost);
  const expected = after.received - before.received + lost;
  if (after.received < before.received || expected < fewestPackets) return undefined;
  const emitted = after.emitted - before.emitted;
  const bufferMs = emitted > 0 ? (1_000 * (after.buffered - before.buffered)) / emitted : 0;
  return { lossPercent: (100 * lost) / expected, delayMs: after.roundTripMs / 2 + Math.max(0, bufferMs) + devicesMs, jitterMs: after.jitterMs };
}

function roundTo(step: number, value: number): number {
  return Math.round(Math.round(value / step) * step * 10) / 10;
}

/** Takes the windows of a call in turn and tells its quality, smoothed and rounded, so that equal quality is told in equal numbers. */
export function createQualityMeter(): { take(window: Window | undefined): CallQuality | undefined } {
  let windows: readonly Window[] = [];
  let poorInARow = 0;
  return {
    take(window) {
      if (!window) {
        windows = [];
        poorInARow = 0;
        return undefined;
      }
      windows = [...windows, window].slice(-smoothedOver);
      const mean = (key: keyof Window): number => windows.reduce((sum, one) => sum + one[key], 0) / windows.length;
      const lossPercent = mean("lossPercent");
      const delayMs = mean("delayMs");
      const mos = mosOf(lossPercent, delayMs);
      poorInARow = mos < poorBelow ? poorInARow + 1 : 0;
      return { lossPercent: roundTo(0.1, lossPercent), delayMs: roundTo(10, delayMs), jitterMs: roundTo(1, mean("jitterMs")), mos: roundTo(0.1, mos), isPoor: poorInARow >= 2 };
    },
  };
}

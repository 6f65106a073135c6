import { missedByFault } from "./endedCall";
import type { Backend } from "../settings/configuration";
import type { EpochMs } from "../ids";
import { shiftCounts } from "./shift";
import type { Shift, ShiftCount } from "./shift";

/** A cell of the health summary: its column's name, and what stands there. */
export type ShiftCell = readonly [column: string, value: string | number];

export interface ShiftOrigin {
  /** Of the softphone that tells. */
  readonly version: string;
  readonly backend: Backend;
  /** A moment in words. */
  readonly timeOf: (at: EpochMs) => string;
}

/** By far enough to see what fails. */
const mostCodes = 12;

const inSeconds: Partial<Readonly<Record<ShiftCount, string>>> = { downMs: "downSeconds", longestDownMs: "longestDownSeconds" };

/** A shift as a row: every column, in the order of the summary. */
export function shiftCells(shift: Shift, { version, backend, timeOf }: ShiftOrigin): readonly ShiftCell[] {
  const { startedAt, endedAt, counts, lowestMos } = shift;
  const told = shiftCounts.map((name): ShiftCell => {
    const count = counts[name] ?? 0;
    const seconds = inSeconds[name];
    return seconds === undefined ? [name, count] : [seconds, Math.round(count / 1_000)];
  });
  return [
    ["shiftStarted", timeOf(startedAt)],
    ["shiftEnded", endedAt === undefined ? "" : timeOf(endedAt)],
    ["backend", backend],
    ["version", version],
    ["missedByFault", missedByFaultOf(shift)],
    ...told,
    ["lowestMos", lowestMos ?? ""],
    ["requestsFailedBy", failedBy(shift)],
  ];
}

export function missedByFaultOf({ counts }: Shift): number {
  return missedByFault.reduce((sum, name) => sum + (counts[name] ?? 0), 0);
}

/** "timeout 3; refused 1", the most frequent first. */
function failedBy({ failed }: Shift): string {
  const codes = Object.entries(failed).sort(([one, ones], [other, others]) => others - ones || one.localeCompare(other, "en"));
  return codes.slice(0, mostCodes).map(([code, count]) => `${code} ${count}`).join("; ");
}

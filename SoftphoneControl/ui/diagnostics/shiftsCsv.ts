import { newShift } from "../../model/past/shift";
import type { Shift } from "../../model/past/shift";
import { shiftCells } from "../../model/past/shiftColumns";
import type { ShiftOrigin } from "../../model/past/shiftColumns";
import { csvOf } from "../parts/csvOf";

/** Shifts as comma-separated values, a row each. Times are ISO 8601 in UTC. */
export function shiftsCsv(shifts: readonly Shift[], from: Omit<ShiftOrigin, "timeOf">): string {
  const origin: ShiftOrigin = { ...from, timeOf: (at) => new Date(at).toISOString() };
  const columns = shiftCells(newShift(0), origin).map(([name]) => name);
  return csvOf([columns, ...shifts.map((shift) => shiftCells(shift, origin).map(([, value]) => String(value)))]);
}

import type { EpochMs } from "../../model/ids";

const hourMs = 60 * 60 * 1_000;

/** When each hour of a day of this computer's calendar begins, and when the day ends: 23 or 25 hours where the clocks are changed. @param at - any time of that day */
export function hoursOf(at: EpochMs): readonly EpochMs[] {
  const began = new Date(at).setHours(0, 0, 0, 0);
  const next = new Date(began);
  next.setDate(next.getDate() + 1);
  const end = next.setHours(0, 0, 0, 0);
  const hours: EpochMs[] = [];
  for (let hour = began; hour < end; hour += hourMs) hours.push(hour);
  return [...hours, end];
}

/** As date fields have it: `2026-03-02`. */
export function dateValueOf(at: EpochMs): string {
  const date = new Date(at);
  const pad = (value: number, digits: number): string => String(value).padStart(digits, "0");
  return `${pad(date.getFullYear(), 4)}-${pad(date.getMonth() + 1, 2)}-${pad(date.getDate(), 2)}`;
}

/** The day's noon; undefined for what is no date, or not yet whole. */
export function timeOfDate(value: string): EpochMs | undefined {
  const [year = 0, month = Number.NaN, day = Number.NaN] = value.split("-").map(Number);
  const at = new Date(year, month - 1, day, 12).getTime();
  return year > 1970 && Number.isFinite(at) ? at : undefined;
}

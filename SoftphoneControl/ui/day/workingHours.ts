import type { HourFigures } from "../../model/past/dayFigures";

const fewest = 8;

/** From the first hour with a call to the last, and as many after or before them as make a picture. */
export function workingHours(hours: readonly HourFigures[]): readonly HourFigures[] {
  const has = ({ calls }: HourFigures): boolean => calls.answered + calls.missed + calls.other > 0;
  const first = Math.max(0, hours.findIndex(has));
  const last = hours.reduce((latest, hour, index) => (has(hour) ? index : latest), first);
  const end = Math.min(hours.length, Math.max(last + 1, first + fewest));
  return hours.slice(Math.max(0, Math.min(first, end - fewest)), end);
}

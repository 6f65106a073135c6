const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** How long the same words stay true, so long after something. Milliseconds. */
export function agoStep(past: number): number {
  return past < hour ? minute : past < day ? hour : day;
}

/** `now`, `2 min. ago`, `yesterday`. */
export function formatAgo(past: number, locale: string): string {
  const words = new Intl.RelativeTimeFormat(locale, { numeric: "auto", style: "short" });
  if (past < minute) return words.format(0, "second");
  const step = agoStep(past);
  return words.format(-Math.floor(past / step), step === minute ? "minute" : step === hour ? "hour" : "day");
}

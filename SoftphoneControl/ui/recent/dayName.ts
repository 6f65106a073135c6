import type { EpochMs } from "../../model/ids";

const dayMs = 24 * 60 * 60 * 1_000;

/** `Today`, `Yesterday`, `Mon, Mar 2`; with the year where it is another. @param at - the day's beginning */
export function dayName(at: EpochMs, now: EpochMs, locale: string): string {
  const today = new Date(now).setHours(0, 0, 0, 0);
  // Not every day has 24 hours.
  const past = Math.round((today - at) / dayMs);
  if (past === 0 || past === 1) {
    const name = new Intl.RelativeTimeFormat(locale, { numeric: "auto" }).format(-past, "day");
    return name.charAt(0).toLocaleUpperCase(locale) + name.slice(1);
  }
  const isThisYear = new Date(at).getFullYear() === new Date(now).getFullYear();
  return new Date(at).toLocaleDateString(locale, { weekday: "short", month: "short", day: "numeric", ...(!isThisYear && { year: "numeric" }) });
}

import type { EpochMs } from "../../model/ids";
import { dateFormat } from "./dateFormat";

const dayMs = 24 * 60 * 60 * 1_000;
const ofYear = { weekday: "short", month: "short", day: "numeric" } as const;

/** @returns `Today`, `Yesterday`, `Mon, Mar 2`; with the year where it is another. `at` is the day's beginning */
export function dayNames(locale: string): (at: EpochMs, now: EpochMs) => string {
  const thisYear = dateFormat(locale, ofYear);
  const otherYear = dateFormat(locale, { ...ofYear, year: "numeric" });
  return (at, now) => {
    const today = new Date(now).setHours(0, 0, 0, 0);
    // Not every day has 24 hours.
    const past = Math.round((today - at) / dayMs);
    if (past === 0 || past === 1) {
      const name = new Intl.RelativeTimeFormat(locale, { numeric: "auto" }).format(-past, "day");
      return name.charAt(0).toLocaleUpperCase(locale) + name.slice(1);
    }
    return (new Date(at).getFullYear() === new Date(now).getFullYear() ? thisYear : otherYear)(at);
  };
}

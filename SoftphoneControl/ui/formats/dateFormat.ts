import type { EpochMs } from "../../model/ids";

const winter = Date.UTC(2026, 0);
const summer = Date.UTC(2026, 6);

/** Minutes: another one after the agent has travelled. Summer time alone changes nothing. */
const zone = (): string => [winter, summer].map((at) => new Date(at).getTimezoneOffset()).join();

/** Writes times one way, in the zone the computer is in. Its means are made when first needed and kept: making them takes longer than writing hundreds of times. */
export function dateFormat(locale: string, options: Intl.DateTimeFormatOptions): (at: EpochMs) => string {
  let made: { readonly zone: string; readonly format: Intl.DateTimeFormat } | undefined;
  return (at) => {
    const here = zone();
    if (made?.zone !== here) made = { zone: here, format: new Intl.DateTimeFormat(locale, options) };
    const date = new Date(at);
    return Number.isNaN(date.getTime()) ? String(date) : made.format.format(date);
  };
}

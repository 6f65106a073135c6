import type { RegionalSettings } from "../../model/regionalSettings";
import { formatAgo } from "../parts/formatAgo";
import { fillDatePattern } from "./fillDatePattern";
import type { Formats } from "./Formats";

const day = { month: "short", day: "numeric" } as const;

/** The custom of the language, with what the agent has set in Dynamics instead. Durations need none: `1:05` reads the same in all of them. */
export function createFormats(locale: string, { datePattern, clock, decimalSeparator, groupSeparator }: RegionalSettings = {}): Formats {
  const separators: Readonly<Partial<Record<Intl.NumberFormatPartTypes, string>>> = { decimal: decimalSeparator, group: groupSeparator };
  const written = (value: number, options?: Intl.NumberFormatOptions): string =>
    new Intl.NumberFormat(locale, options).formatToParts(value).map((part) => separators[part.type] ?? part.value).join("");
  const told = (at: number, options: Intl.DateTimeFormatOptions): string =>
    new Date(at).toLocaleString(locale, { hour: "numeric", minute: "2-digit", hourCycle: clock, ...options });

  const formats: Formats = {
    number: (value) => written(value),
    percent: (share) => written(share, { style: "percent" }),
    minutes: (value) => written(value, { style: "unit", unit: "minute", maximumFractionDigits: 1 }),
    ago: (past) => formatAgo(past, locale),
    time: (at) => told(at, {}),
    hour: (at) => told(at, { minute: undefined }),
    stamp: (at) => told(at, { hour: "2-digit", second: "2-digit", fractionalSecondDigits: 3, hourCycle: "h23" }),
    dayTime: (at) => told(at, day),
    moment: (at, now) => told(at, new Date(at).toDateString() === new Date(now).toDateString() ? {} : { weekday: "short", ...day }),
    date: (at) => (datePattern === undefined ? new Date(at).toLocaleDateString(locale) : fillDatePattern(datePattern, at, locale)),
    dateTime: (at) => `${formats.date(at)} ${formats.time(at)}`,
  };
  return formats;
}

import type { RegionalSettings } from "../../model/settings/regionalSettings";
import { formatAgo } from "../parts/formatAgo";
import { dateFormat } from "./dateFormat";
import { dayNames } from "./dayNames";
import { fillDatePattern } from "./fillDatePattern";
import type { Formats } from "./Formats";

const day = { month: "short", day: "numeric" } as const;

/** The custom of the language, with what the agent has set in Dynamics instead. Durations need none: `1:05` reads the same in all of them. */
export function createFormats(locale: string, { datePattern, clock, decimalSeparator, groupSeparator }: RegionalSettings = {}): Formats {
  const separators: Readonly<Partial<Record<Intl.NumberFormatPartTypes, string>>> = { decimal: decimalSeparator, group: groupSeparator };
  const numbers = (options?: Intl.NumberFormatOptions): ((value: number) => string) => {
    let format: Intl.NumberFormat | undefined;
    return (value) => {
      format ??= new Intl.NumberFormat(locale, options);
      return format.formatToParts(value).map((part) => separators[part.type] ?? part.value).join("");
    };
  };
  const times = (options: Intl.DateTimeFormatOptions): ((at: number) => string) => dateFormat(locale, { hour: "numeric", minute: "2-digit", hourCycle: clock, ...options });
  const time = times({});
  const dayTime = times(day);
  const weekdayTime = times({ weekday: "short", ...day });
  const customDate = dateFormat(locale, {});

  const formats: Formats = {
    number: numbers(),
    percent: numbers({ style: "percent" }),
    minutes: numbers({ style: "unit", unit: "minute", maximumFractionDigits: 1 }),
    ago: (past) => formatAgo(past, locale),
    time,
    hour: times({ minute: undefined }),
    stamp: times({ hour: "2-digit", second: "2-digit", fractionalSecondDigits: 3, hourCycle: "h23" }),
    dayTime,
    moment: (at, now) => (new Date(at).toDateString() === new Date(now).toDateString() ? time : weekdayTime)(at),
    day: dayNames(locale),
    date: (at) => (datePattern === undefined ? customDate(at) : fillDatePattern(datePattern, at, locale)),
    dateTime: (at) => `${formats.date(at)} ${time(at)}`,
  };
  return formats;
}

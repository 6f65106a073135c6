import type { RegionalSettings } from "../model/settings/regionalSettings";

/** What the platform tells of a user's formats. A control hears of it in camel case, a page by the client API in Pascal case, some hosts not at all. */
export interface FormattingSettings {
  readonly dateFormattingInfo?: unknown;
  readonly numberFormattingInfo?: unknown;
}

export function regionalSettingsOf({ dateFormattingInfo: dates, numberFormattingInfo: numbers }: FormattingSettings = {}): RegionalSettings {
  const time = textIn(dates, "shortTimePattern");
  return {
    // Its slashes stand for whatever the user separates dates with.
    datePattern: textIn(dates, "shortDatePattern")?.replace(/\//g, textIn(dates, "dateSeparator") ?? "/"),
    clock: time === undefined ? undefined : time.includes("H") ? "h23" : "h12",
    decimalSeparator: textIn(numbers, "numberDecimalSeparator"),
    groupSeparator: textIn(numbers, "numberGroupSeparator"),
  };
}

function textIn(info: unknown, name: string): string | undefined {
  const values = (info ?? {}) as Readonly<Record<string, unknown>>;
  const value = values[name] ?? values[name.charAt(0).toUpperCase() + name.slice(1)];
  return typeof value === "string" && value !== "" ? value : undefined;
}

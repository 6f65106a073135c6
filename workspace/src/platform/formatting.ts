import { localeOf } from "./userSettings";

export function formatting(languageId: number): Record<string, unknown> {
  const locale = localeOf(languageId);
  return {
    formatInteger: (value: number) => value.toLocaleString(locale, { maximumFractionDigits: 0 }),
    formatDecimal: (value: number, precision = 2) => value.toLocaleString(locale, { minimumFractionDigits: precision, maximumFractionDigits: precision }),
    formatDateShort: (value: Date, includeTime = false) => (includeTime ? value.toLocaleString(locale) : value.toLocaleDateString(locale)),
    formatDateLong: (value: Date) => value.toLocaleDateString(locale, { dateStyle: "long" }),
    formatTime: (value: Date) => value.toLocaleTimeString(locale, { timeStyle: "short" }),
  };
}

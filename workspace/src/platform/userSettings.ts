import { userId } from "../samples/ids";
import type { Settings } from "../settings/settings";

const locales: Readonly<Record<number, string>> = { 1031: "de-DE", 1033: "en-US" };

export function localeOf(languageId: number): string {
  return locales[languageId] ?? "en-US";
}

export function userSettingsOf({ language, rightToLeft }: Settings): Record<string, unknown> {
  return {
    languageId: language,
    locale: localeOf(language),
    isRTL: rightToLeft,
    isHighContrastEnabled: false,
    userId: `{${userId.toUpperCase()}}`,
    userName: "Alex Morgan",
    securityRoles: ["8f1c2d3e-0002-4a5b-8c6d-000000000001"],
    dateFormattingInfo: { firstDayOfWeek: language === 1031 ? 1 : 0, shortDatePattern: language === 1031 ? "dd.MM.yyyy" : "M/d/yyyy" },
    numberFormattingInfo: { numberDecimalSeparator: language === 1031 ? "," : ".", numberGroupSeparator: language === 1031 ? "." : "," },
    getTimeZoneOffsetMinutes: (date = new Date()) => -date.getTimezoneOffset(),
  };
}

import { userId } from "../samples/ids";
import type { Settings } from "../settings/settings";

/** The languages of a user, by the numbers Dynamics knows them by, with how their own people call them and how they write dates and numbers. */
export const languages: Readonly<Record<number, Language>> = {
  1033: { name: "English", locale: "en-US", firstDayOfWeek: 0, date: "M/d/yyyy", time: "h:mm tt", decimal: ".", group: "," },
  1031: { name: "Deutsch", locale: "de-DE", firstDayOfWeek: 1, date: "dd.MM.yyyy", time: "HH:mm", decimal: ",", group: "." },
  1036: { name: "Français", locale: "fr-FR", firstDayOfWeek: 1, date: "dd/MM/yyyy", time: "HH:mm", decimal: ",", group: "\u202f" },
  3082: { name: "Español", locale: "es-ES", firstDayOfWeek: 1, date: "dd/MM/yyyy", time: "H:mm", decimal: ",", group: "." },
  1046: { name: "Português (Brasil)", locale: "pt-BR", firstDayOfWeek: 0, date: "dd/MM/yyyy", time: "HH:mm", decimal: ",", group: "." },
  1025: { name: "العربية", locale: "ar-SA-u-ca-gregory-nu-latn", firstDayOfWeek: 0, date: "dd/MM/yyyy", time: "hh:mm tt", decimal: ".", group: "," },
  1041: { name: "日本語", locale: "ja-JP", firstDayOfWeek: 0, date: "yyyy/MM/dd", time: "H:mm", decimal: ".", group: "," },
};

interface Language {
  readonly name: string;
  readonly locale: string;
  readonly firstDayOfWeek: 0 | 1;
  readonly date: string;
  readonly time: string;
  readonly decimal: string;
  readonly group: string;
}

export function localeOf(languageId: number): string {
  return languageBy(languageId).locale;
}

function languageBy(languageId: number): Language {
  return (languages[languageId] ?? languages[1033]) as Language;
}

/** Arabic is; for any other language it can be asked for. */
export function isRightToLeft({ language, rightToLeft }: Settings): boolean {
  return rightToLeft || language === 1025;
}

export function userSettingsOf(settings: Settings): Record<string, unknown> {
  const { language } = settings;
  const { firstDayOfWeek, date, time, decimal, group } = languageBy(language);
  return {
    languageId: language,
    locale: localeOf(language),
    isRTL: isRightToLeft(settings),
    isHighContrastEnabled: false,
    userId: `{${userId.toUpperCase()}}`,
    userName: "Alex Morgan",
    securityRoles: ["8f1c2d3e-0002-4a5b-8c6d-000000000001"],
    dateFormattingInfo: { firstDayOfWeek, shortDatePattern: date, shortTimePattern: time, dateSeparator: "/", timeSeparator: ":" },
    numberFormattingInfo: { numberDecimalSeparator: decimal, numberGroupSeparator: group },
    getTimeZoneOffsetMinutes: (date = new Date()) => -date.getTimezoneOffset(),
  };
}

import type { RegionalSettings } from "../model/settings/regionalSettings";
import { isolated } from "./isolated";

/**
 * Languages by the numbers Dynamics knows them by, with the custom their dates and numbers follow; others read English.
 * Dynamics writes Arabic dates in the Gregorian calendar and with the digits phone numbers have.
 */
const locales: Readonly<Record<number, string>> = {
  1025: "ar-SA-u-ca-gregory-nu-latn",
  1031: "de-DE",
  1033: "en-US",
  1036: "fr-FR",
  1041: "ja-JP",
  1046: "pt-BR",
  3082: "es-ES",
};

export interface PageStrings {
  text(key: string, ...values: readonly (string | number)[]): string;
  readonly locale: string;
  readonly regional: RegionalSettings;
}

/** The language that texts of `languageId` can be read in: itself, else one of another country, else English. */
export function knownLanguage(languageId: number): number {
  return languageId in locales ? languageId : (languages.find((known) => (known & 0x3ff) === (languageId & 0x3ff)) ?? 1033);
}

/** The first of the languages a browser asks for (BCP 47) that there are texts of, else English. */
export function languageOf(wanted: readonly string[]): number {
  const prefixOf = (tag: string): string => tag.slice(0, 2).toLowerCase();
  for (const tag of wanted) {
    const found = languages.find((known) => prefixOf(locales[known] ?? "") === prefixOf(tag));
    if (found !== undefined) return found;
  }
  return 1033;
}

const languages = Object.keys(locales).map(Number);
const arabic = 1025;

/** Texts out of the control's language files. Values go in as text, in one pass: braces in a name are left alone. Each keeps its own direction, or a phone number would stand the wrong way round. */
export function createStrings(getString: (key: string) => string, languageId: number | undefined, regional: RegionalSettings = {}): PageStrings {
  const known = new Map<string, string>();
  return {
    locale: locales[languageId ?? 1033] ?? "en-US",
    regional,
    text(key, ...values) {
      let text = known.get(key);
      if (text === undefined) {
        text = getString(key);
        known.set(key, text);
      }
      return values.length === 0 ? text : text.replace(/\{(\d)\}/g, (_, index: string) => isolated(String(values[Number(index)] ?? ""), languageId === arabic));
    },
  };
}

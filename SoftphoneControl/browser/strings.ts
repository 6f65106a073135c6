/** Languages by the numbers Dynamics knows them by; others read English. */
const locales: Readonly<Record<number, string>> = { 1033: "en-US", 1031: "de-DE" };

export interface PageStrings {
  text(key: string, ...values: readonly (string | number)[]): string;
  readonly locale: string;
}

/** Texts out of the control's language files. Values go in as text, in one pass: braces in a name are left alone. */
export function createStrings(getString: (key: string) => string, languageId: number | undefined): PageStrings {
  const known = new Map<string, string>();
  return {
    locale: locales[languageId ?? 1033] ?? "en-US",
    text(key, ...values) {
      let text = known.get(key);
      if (text === undefined) {
        text = getString(key);
        known.set(key, text);
      }
      return values.length === 0 ? text : text.replace(/\{(\d)\}/g, (_, index: string) => String(values[Number(index)] ?? ""));
    },
  };
}

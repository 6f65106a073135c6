import { webDarkTheme, webLightTheme } from "@fluentui/react-components";
import type { Theme } from "@fluentui/react-components";
import type { Strings } from "../../SoftphoneControl/ui/strings/Strings";
import type { Look } from "./GalleryState";

export interface PageLook extends Look {
  /** Pixels of the form's column. */
  readonly width: number;
  /** Whether clocks run, or stand at half past nine. */
  readonly time: "runs" | "stands";
}

const locales: Readonly<Record<string, string>> = { 1033: "en-US", 1031: "de-DE", 1036: "fr-FR", 3082: "es-ES", 1046: "pt-BR", 1025: "ar-SA", 1041: "ja-JP" };
const languages = new Map<string, Promise<Strings>>();

async function readStrings(language: string): Promise<Strings> {
  const file = new DOMParser().parseFromString(await (await fetch(`/strings/SoftphoneControl.${language}.resx`)).text(), "text/xml");
  const texts = new Map([...file.querySelectorAll("data")].map((data) => [data.getAttribute("name"), data.querySelector("value")?.textContent ?? ""]));
  return {
    locale: locales[language] ?? "en-US",
    text: (key, ...values) => {
      const text = texts.get(key);
      if (text === undefined) throw new Error(`No text for ${key} in ${language}`);
      return text.replace(/\{(\d)\}/g, (_, index: string) => String(values[Number(index)]));
    },
  };
}

/** Text as large as the reader wants it, in percent: what a theme can say of it. */
function withText(theme: Theme, percent: number): Theme {
  const larger = Object.entries(theme).map(([token, value]) => [token, /^(fontSize|lineHeight)/.test(token) ? `${(parseFloat(String(value)) * percent) / 100}px` : (value as string)]);
  return Object.fromEntries(larger) as Theme;
}

/** `width`, `dark`, `rtl`, `language`, `text` (percent), `time` of a page's address. */
export async function readLook(query: URLSearchParams): Promise<PageLook> {
  const language = query.get("language") ?? "1033";
  if (!languages.has(language)) languages.set(language, readStrings(language));
  const isDarkTheme = query.get("dark") === "1";
  const percent = Number(query.get("text") ?? 100);
  return {
    strings: await languages.get(language)!,
    theme: percent === 100 ? undefined : withText(isDarkTheme ? webDarkTheme : webLightTheme, percent),
    isDarkTheme,
    isRightToLeft: query.get("rtl") === "1",
    width: Number(query.get("width") ?? 320),
    time: query.get("time") === "runs" ? "runs" : "stands",
  };
}

import { readFileSync } from "node:fs";

const decode = (text) => text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&quot;", '"').replaceAll("&amp;", "&");

/** The built control's texts. Names that tests and help texts rely on stand in the tests themselves, in English; all others come from here. */
function textsOf(languageId) {
  const file = readFileSync(`out/controls/SoftphoneControl/strings/SoftphoneControl.${languageId}.resx`, "utf8");
  const entries = [...file.matchAll(/<data name="([^"]*)"[^>]*>\s*<value>([^<]*)<\/value>/g)];
  const texts = new Map(entries.map(([, key, text]) => [key, decode(text)]));
  return (key, ...values) => {
    const text = texts.get(key);
    if (text === undefined) throw new Error(`The language file ${languageId} has no ${key}.`);
    return text.replace(/\{(\d)\}/g, (whole, index) => values[index] ?? whole);
  };
}

export const english = textsOf(1033);
export const german = textsOf(1031);

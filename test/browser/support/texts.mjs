import { workspaceAddress } from "./servers.mjs";

const decode = (text) => text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&quot;", '"').replaceAll("&amp;", "&");

/** The built control's texts. Names that tests and help texts rely on stand in the tests themselves, in English; all others come from here. */
async function textsOf(languageId) {
  const answer = await fetch(`${workspaceAddress}/control/strings/SoftphoneControl.${languageId}.resx`);
  const file = await answer.text();
  const entries = [...file.matchAll(/<data name="([^"]*)"[^>]*>\s*<value>([^<]*)<\/value>/g)];
  const texts = new Map(entries.map(([, key, text]) => [key, decode(text)]));
  return (key, ...values) => {
    const text = texts.get(key);
    if (text === undefined) throw new Error(`The language file ${languageId} has no ${key}.`);
    return text.replace(/\{(\d)\}/g, (whole, index) => values[index] ?? whole);
  };
}

export const english = await textsOf(1033);
export const german = await textsOf(1031);
export const arabic = await textsOf(1025);

import { readFileSync, readdirSync } from "node:fs";
import { inRoot } from "../lib/paths.mjs";

/** The language the control is written in, by the number Dynamics knows it by. Its file gives the others their keys and order. */
export const english = 1033;

const folder = inRoot("SoftphoneControl", "strings");

export const fileOf = (language) => inRoot("SoftphoneControl", "strings", `SoftphoneControl.${language}.resx`);

/** Every language there is a file of, as Dynamics numbers them. */
export function languages() {
  return readdirSync(folder).map((name) => Number(/\.(\d+)\.resx$/.exec(name)?.[1])).filter(Boolean);
}

/** Every language but the one the control is written in. */
export const translations = () => languages().filter((language) => language !== english);

/** The texts of a language file by their keys, as they stand in the XML. */
export function readTexts(language) {
  return textsOf(readFileSync(fileOf(language), "utf8"));
}

export function textsOf(xml) {
  return new Map([...xml.matchAll(entry)].map(([, , key, text]) => [key, text]));
}

const entry = /^( *<data name="([^"]+)"[^>]*><value>)([^<]*)(<\/value><\/data>)$/gm;

/** `model` with the texts of another language: same keys, same order, same comments. A key without a text is left out. */
export function languageFile(model, texts) {
  return model.replace(new RegExp(`${entry.source}\n`, "gm"), (_, before, key, __, after) => (texts.has(key) ? `${before}${texts.get(key)}${after}\n` : ""));
}

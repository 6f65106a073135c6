import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { english, fileOf, languageFile, languages, readTexts } from "./texts/languageFiles.mjs";
import { takeTable } from "./texts/takeTable.mjs";

/**
 * `npm run texts` lists what has no text yet, per language, with the English one.
 * `npm run texts -- table.txt` takes a translator's table into the language files and brings them into the order of the English one.
 */
const [table] = process.argv.slice(2);
if (table !== undefined) take(takeTable(readFileSync(table, "utf8")));
listMissing();

function take(tables) {
  const model = readFileSync(fileOf(english), "utf8");
  for (const [language, texts] of tables) {
    const known = existsSync(fileOf(language)) ? readTexts(language) : new Map();
    writeFileSync(fileOf(language), languageFile(model, new Map([...known, ...texts])));
  }
}

function listMissing() {
  const wanted = readTexts(english);
  const missing = new Map();
  for (const language of languages()) {
    const known = readTexts(language);
    for (const key of wanted.keys()) if (!known.has(key)) missing.set(key, [...(missing.get(key) ?? []), language]);
  }
  for (const [key, lacking] of missing) console.log(`${key}|${wanted.get(key)}  (${lacking.join(", ")})`);
  console.log(missing.size === 0 ? "Every language has every text." : `${missing.size} texts are missing.`);
}

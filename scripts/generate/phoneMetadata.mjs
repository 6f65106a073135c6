import { createRequire } from "node:module";
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/**
 * libphonenumber-js with its smallest metadata weighs half of the control's budget. Dialling needs less: for every country its calling code,
 * prefixes and possible lengths, so that numbers are read right; how to group digits only for some. What is the same for most countries
 * is left out, and filled in by `model/numbers/phoneMetadata.ts`.
 */
const groupedCountries = ["AT", "CH", "DE", "FR", "GB", "US"];

// Places in a country's record, as libphonenumber-js reads them (source/metadata.js).
const nationalNumberPattern = 2;
const formats = 4;
const types = 11;
/** In a format's record. */
const leadingDigits = 2;

const output = join(dirname(fileURLToPath(import.meta.url)), "../../SoftphoneControl/model/generated/phoneMetadata.json");

function cutCountry(code, record) {
  const kept = record.slice(0, types);
  if (groupedCountries.includes(code)) {
    kept[formats] = kept[formats].map(lastLeadingDigits);
  } else {
    kept[formats] = 0;
    kept[nationalNumberPattern] = 0;
  }
  if (kept[1] === "00") kept[1] = 0;
  while (!kept[kept.length - 1]) kept.pop();
  return kept;
}

/** Which numbers a format is for is said more closely with each pattern: all but the last are for formatting as one types, which we don't let the library do. */
function lastLeadingDigits(format) {
  return format.map((field, place) => (place === leadingDigits ? field.slice(-1) : field));
}

/** Of the countries that share a calling code the main one must come first: the library takes it when it can't tell. */
function mainCountriesFirst(full) {
  const main = Object.values(full.country_calling_codes).map(([first]) => first);
  return [...main, ...Object.keys(full.countries).filter((code) => !main.includes(code))];
}

export function generatePhoneMetadata() {
  const full = createRequire(import.meta.url)("libphonenumber-js/metadata.min.json");
  const countries = Object.fromEntries(mainCountriesFirst(full).map((code) => [code, cutCountry(code, full.countries[code])]));
  mkdirSync(dirname(output), { recursive: true });
  writeFileSync(output, `${JSON.stringify({ version: full.version, countries })}\n`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) generatePhoneMetadata();

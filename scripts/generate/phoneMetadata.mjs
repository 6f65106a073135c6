import { createRequire } from "node:module";
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/**
 * libphonenumber-js with its smallest metadata weighs half of the control's budget. Dialling needs less: for every country its calling code,
 * prefixes and possible lengths, so that numbers are read right; how to group digits only for the countries our agents sit in.
 */
const formattedCountries = [
  ..."AT AU BE BR CA CH CZ DE DK ES FI FR GB IE IN IT JP MX NL NO NZ PL PT SE US ZA".split(" "),
];

// Places in a country's record, as libphonenumber-js reads them (source/metadata.js).
const nationalNumberPattern = 2;
const formats = 4;
const types = 11;

const output = join(dirname(fileURLToPath(import.meta.url)), "../../SoftphoneControl/model/generated/phoneMetadata.json");

function cutCountry(code, record) {
  const kept = record.slice(0, types);
  if (!formattedCountries.includes(code)) {
    kept[formats] = 0;
    // The library tells a trunk prefix from a first digit by this pattern; any number of a possible length will do.
    kept[nationalNumberPattern] = "\\d+";
  }
  while (kept.length > formats + 1 && !kept[kept.length - 1]) kept.pop();
  return kept;
}

export function generatePhoneMetadata() {
  const full = createRequire(import.meta.url)("libphonenumber-js/metadata.min.json");
  const countries = Object.fromEntries(Object.entries(full.countries).map(([code, record]) => [code, cutCountry(code, record)]));
  mkdirSync(dirname(output), { recursive: true });
  writeFileSync(output, `${JSON.stringify({ ...full, countries })}\n`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) generatePhoneMetadata();

import type { CountryCode, MetadataJson } from "libphonenumber-js/core/es6";
import generated from "../generated/phoneMetadata.json";

type Field = string | number | readonly unknown[];
type CountryRecord = [callingCode: string, internationalPrefix: Field, nationalNumberPattern: Field, lengths?: Field, formats?: Field, trunkPrefix?: Field, ...rest: Field[]];

const usualInternationalPrefix = "00";
const anyNumber = "\\d+";

/** The library's metadata out of our cut of it: what most countries have in common comes back, and who shares a calling code. */
function expand(records: Readonly<Record<string, CountryRecord>>): MetadataJson {
  const callingCodes: Record<string, string[]> = {};
  const countries: Record<string, unknown> = {};
  for (const [country, [callingCode, internationalPrefix, pattern, ...rest]] of Object.entries(records)) {
    (callingCodes[callingCode] ??= []).push(country);
    countries[country] = [callingCode, internationalPrefix || usualInternationalPrefix, pattern || anyNumber, ...rest];
  }
  return { version: generated.version, country_calling_codes: callingCodes, countries, nonGeographic: {} } as unknown as MetadataJson;
}

export const phoneMetadata = expand(generated.countries as unknown as Record<CountryCode, CountryRecord>);

/** Undefined for a country that is none. */
export function callingCodeOf(country: string): string | undefined {
  return (generated.countries as unknown as Readonly<Record<string, CountryRecord | undefined>>)[country]?.[0];
}

/** What stands before a national number in the main country of a calling code, such as `0`; empty where nothing does. */
export function trunkPrefixOf(callingCode: string): string {
  const record = Object.values(generated.countries as unknown as Readonly<Record<string, CountryRecord>>).find(([code]) => code === callingCode);
  return String(record?.[5] || "");
}

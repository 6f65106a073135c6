import { AsYouType, parsePhoneNumberFromString } from "libphonenumber-js/core";
import type { CountryCode, MetadataJson } from "libphonenumber-js/core";
import metadataJson from "./generated/phoneMetadata.json";

const metadata = metadataJson as unknown as MetadataJson;

/** What somebody typed, read as something that can be dialed. */
export type Address =
  /** `address` in E.164. */
  | { readonly kind: "number"; readonly address: string }
  /** A short internal number or a service code: dialed as it is, without spaces. */
  | { readonly kind: "extension"; readonly address: string }
  | { readonly kind: "none" };

const extensionPattern = /^[*#]?\d{2,6}#?$/;

/**
 * Reads a typed number. Numbers without a country code belong to `country` (ISO 3166-1 alpha-2).
 * What has letters, too few or too many digits is `none`.
 */
export function parseAddress(text: string, country: string): Address {
  const compact = text.normalize("NFKC").replace(/[\s().\-/\u2010-\u2015\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, "");
  if (extensionPattern.test(compact)) return { kind: "extension", address: compact };
  const parsed = parsePhoneNumberFromString(text, { defaultCountry: country as CountryCode, extract: false }, metadata);
  return parsed?.isPossible() === true ? { kind: "number", address: parsed.number } : { kind: "none" };
}

/** For reading: national form in the own country, international elsewhere, anything else as it is. */
export function formatAddress(address: string, country: string): string {
  const parsed = parsePhoneNumberFromString(address, { defaultCountry: country as CountryCode, extract: false }, metadata);
  if (parsed?.isPossible() !== true || extensionPattern.test(address)) return address;
  return parsed.country === country ? parsed.formatNational() : parsed.formatInternational();
}

/** For a field while it is typed in: what can't be part of a number stays as it is. */
export function formatAsYouType(text: string, country: string): string {
  if (!/^[+\d\s().-]*$/.test(text)) return text;
  return new AsYouType(country as CountryCode, metadata).input(text);
}

/** The only part of a number that may stand in a log: its last two digits. */
export function maskAddress(address: string): string {
  return address.length > 2 ? `…${address.slice(-2)}` : "…";
}

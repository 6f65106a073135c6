import { parsePhoneNumberFromString } from "libphonenumber-js/core/es6";
import type { CountryCode, PhoneNumber } from "libphonenumber-js/core/es6";
import { callingCodeOf, phoneMetadata as metadata } from "./phoneMetadata";

/** What somebody typed, read as something that can be dialed. */
export type Address =
  /** `address` in E.164. */
  | { readonly kind: "number"; readonly address: string }
  /** A short internal number or a service code: dialed as it is, without spaces. */
  | { readonly kind: "extension"; readonly address: string }
  | { readonly kind: "none" };

const extensionPattern = /^[*#]?\d{2,6}#?$/;
const longestNumber = 15;
/** Numbers that belong to no country: freephone, satellites, networks. */
const worldwidePattern = /^\+(?:800|808|870|878|88[1238]|979)\d{5,12}$/;

export function parseNumber(text: string, country: string): PhoneNumber | undefined {
  return parsePhoneNumberFromString(text, { defaultCountry: country as CountryCode, extract: false }, metadata);
}

/**
 * Reads a typed number. Numbers without a country code belong to `country` (ISO 3166-1 alpha-2).
 * What has letters, too few or too many digits is `none`.
 */
export function parseAddress(text: string, country: string): Address {
  const compact = text.normalize("NFKC").replace(/[\s().\-/\u2010-\u2015\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, "");
  if (extensionPattern.test(compact)) return { kind: "extension", address: compact };
  if (worldwidePattern.test(compact)) return { kind: "number", address: compact };
  if (!/^\+?\d+$/.test(compact)) return { kind: "none" };
  const parsed = parseNumber(compact, country);
  return parsed?.isPossible() === true ? { kind: "number", address: parsed.number } : { kind: "none" };
}

/** An extension, and what else people write after a number, can't be dialed. */
export function withoutExtension(text: string): string {
  const [number] = /^\s*[+(]*\d[\d\s().\-/]{5,}\d(?=[\s(]*[^\d\s().\-/])/.exec(text) ?? [text];
  return number.trim();
}

function isHome(parsed: PhoneNumber, country: string): boolean {
  return parsed.countryCallingCode === callingCodeOf(country);
}

/** For reading: national form in the own country, international elsewhere, anything else as it is. */
export function formatAddress(address: string, country: string): string {
  if (extensionPattern.test(address)) return address;
  const parsed = parseNumber(address, country);
  if (parsed?.isPossible() !== true) return address;
  return isHome(parsed, country) ? parsed.formatNational() : parsed.formatInternational();
}

/**
 * For a field while it is typed in: the digits so far, grouped as in the shortest whole number that starts with them.
 * (The library's own formatter does the same for 5 kB more.) What can't be part of a number stays as it is.
 */
export function formatAsYouType(text: string, country: string): string {
  if (!/^\s*\+?[\d\s().-]*$/.test(text)) return text;
  const typed = text.replace(/[^\d+]/g, "");
  const digits = typed.replace("+", "").length;
  if (digits < 4) return typed;
  for (let padded = typed; padded.length <= longestNumber + 1; padded += "0") {
    const parsed = parseNumber(padded, country);
    if (parsed?.isPossible() !== true) continue;
    const whole = typed.startsWith("+") ? parsed.formatInternational() : parsed.formatNational();
    return cutAfterDigit(whole, digits) ?? typed;
  }
  return typed;
}

/** Undefined when the form has fewer digits than were typed (a trunk prefix was dropped). */
function cutAfterDigit(form: string, digits: number): string | undefined {
  let seen = 0;
  for (let index = 0; index < form.length; index += 1) {
    if (/\d/.test(form.charAt(index))) seen += 1;
    if (seen === digits) return form.slice(0, index + 1);
  }
  return undefined;
}

/** The only part of a number that may stand in a log: its last two digits. */
export function maskAddress(address: string): string {
  return address.length > 2 ? `…${address.slice(-2)}` : "…";
}

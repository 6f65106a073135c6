import { parseAddress } from "./phoneNumber";

/**
 * What tells a phone to call a number; undefined for what is none, and for service codes: nobody forwards calls by a tap on a record.
 * @param country of numbers without a country code; without it their digits stay as they are, for a phone knows where it is
 */
export function telephoneLink(text: string, country: string | undefined): string | undefined {
  const read = parseAddress(text, country ?? "");
  const typed = country === undefined ? text.replace(/[\s().\-/]/g, "") : "";
  const digits = read.kind === "none" ? typed : read.address;
  return /^\+?\d{2,15}$/.test(digits) ? `tel:${digits}` : undefined;
}

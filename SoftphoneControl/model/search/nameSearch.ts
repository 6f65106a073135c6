import { digitsOf } from "../numbers/numberNotations";
import { plainText } from "./plainText";

/**
 * Whether somebody fits what the agent types: a part of the name, whatever its case and accents, or digits of the number in any notation.
 * All fit nothing.
 */
export function nameSearch(typed: string): (name: string, address: string) => boolean {
  const wanted = plainText(typed.trim());
  // A trunk or international prefix is no part of the number in full.
  const digits = /\p{L}/u.test(wanted) ? "" : digitsOf(wanted).replace(/^0+/, "");
  return (name, address) => plainText(name).includes(wanted) || address.includes(wanted) || (digits.length > 1 && digitsOf(address).includes(digits));
}

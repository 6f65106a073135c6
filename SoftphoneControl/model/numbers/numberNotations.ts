import { trunkPrefixOf } from "./phoneMetadata";
import { parseNumber } from "./phoneNumber";

/** The ways to write one number. */
export interface Notations {
  /** The usual ones, each once; the first is E.164. */
  readonly texts: readonly string[];
  /** How it may begin, and the digits that follow, whatever people put between them: spaces, dots, a trunk zero in brackets. */
  readonly beginnings: readonly (readonly [beginning: string, digits: string])[];
  /** What is left of any notation without all that. */
  readonly digits: ReadonlySet<string>;
}

/**
 * How people may have written a number into a column that takes any text.
 * National ones of another country are left out where they would be somebody's number in `country`.
 * @param address E.164
 */
export function notationsOf(address: string, country: string): Notations {
  const read = parseNumber(address, country);
  // A trunk prefix after the country's code would have been taken for none of the number.
  const parsed = read?.number === address ? read : undefined;
  const code = parsed?.countryCallingCode ?? "";
  const number = parsed?.nationalNumber ?? digitsOf(address);
  const trunk = trunkPrefixOf(code);
  const isMeant = (text: string): boolean => {
    const atHome = parseNumber(digitsOf(text), country);
    return parsed !== undefined && (atHome?.number === address || atHome?.isValid() !== true);
  };
  const worldwide = [code + number, `00${code}${number}`];
  const home = parsed ? [parsed.formatNational(), trunk + number].filter(isMeant) : [];
  const national = [trunk, ""].filter((prefix) => isMeant(prefix + number));
  return {
    texts: [...new Set([address, ...worldwide, parsed?.formatInternational() ?? address, ...home, ...home.map(digitsOf)])],
    beginnings: [...new Set([`+${code}`, `00${code}`, code, ...national, ...(national.length > 0 ? ["("] : [])])].map((beginning) => [beginning, number]),
    digits: new Set([...worldwide, code + trunk + number, ...national.map((prefix) => prefix + number)]),
  };
}

export function digitsOf(text: string): string {
  return text.replaceAll(/\D/g, "");
}

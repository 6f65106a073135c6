import { callingCodeOf } from "./phoneMetadata";
import { parseAddress, parseNumber, withoutExtension } from "./phoneNumber";
import type { Address } from "./phoneNumber";

/** The letters on a telephone's keys, by their place in the alphabet. */
const keysOfLetters = "22233344455566677778889999";
const linkPattern = /^\s*(?:tel|callto|sips?):(?:\/\/)?/i;
const extensionMark = /(?:^|[^\p{L}])(?:x|ext|extension|app|dw|durchwahl|poste)[.:\s]*\d+\s*$|#\d+\s*$/iu;
const keypadWord = /^\s*[+(]*\d[\d\s().\-/]*[a-z]{3}[a-z\d\s().\-/]*$/i;

/**
 * What people type and paste, read as what is dialed: any notation of a number, `tel:` links, letters that stand for keys (1-800-FLOWERS),
 * numbers with an extension behind them, which is left out. `none` for a name.
 * @param country of numbers without a country code, ISO 3166-1 alpha-2
 */
export function readTyped(text: string, country: string): Address {
  const typed = withoutLink(text);
  const read = parseAddress(typed, country);
  if (read.kind !== "none") return read;
  if (extensionMark.test(typed)) return parseAddress(withoutExtension(typed), country);
  if (!keypadWord.test(typed)) return read;
  return parseAddress(typed.replace(/[a-z]/gi, (letter) => keysOfLetters.charAt(letter.toLowerCase().charCodeAt(0) - 97)), country);
}

/** The number of a link as it would be typed; what is no link as it is. */
export function withoutLink(text: string): string {
  if (!linkPattern.test(text)) return text;
  const [number = "", ...parameters] = decoded(text.replace(linkPattern, "").trim()).split(/[;?@]/);
  const context = parameters.find((parameter) => /^phone-context=\+/i.test(parameter))?.slice("phone-context=".length) ?? "";
  return number.startsWith("+") ? number : context + number;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

export interface DialedForm {
  /** For reading, with the country's code. */
  readonly number: string;
  /** ISO 3166-1 alpha-2; undefined where several share the code. */
  readonly country: string | undefined;
}

/** What a typed number will be dialed as; undefined where that is what stands there, or nothing could be dialed. */
export function dialedForm(text: string, country: string): DialedForm | undefined {
  const read = readTyped(text, country);
  if (read.kind !== "number" || text.replaceAll(/[^+\p{L}\d]/gu, "") === read.address) return undefined;
  const parsed = parseNumber(read.address, country);
  // Of those that share a code it is the own one whose numbers are written without.
  const home = parsed?.countryCallingCode === callingCodeOf(country) ? country : undefined;
  return { number: parsed?.formatInternational() ?? read.address, country: parsed?.country ?? home };
}

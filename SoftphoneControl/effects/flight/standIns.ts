import { parseAddress, parseNumber } from "../../model/numbers/phoneNumber";
import { errorMessages } from "../../model/requests/softphoneError";

/** What stands for people, numbers and texts in a recording: the same for the same, as long as this recorder remembers. */
export interface StandIns {
  /** "Person 7". */
  named(kind: string, original: string): string;
  /** Of the same country and length; only the last two digits are its own. */
  number(original: string): string;
  /** Word by word, so that ids made of ids still fit each other. */
  id(original: string): string;
  /** About as long as it was. */
  text(original: string): string;
}

/** Beyond it what was not met for longest is forgotten, and would get another stand-in. */
const mostRemembered = 10_000;

/** Words of our own that ids are made of. */
const ownWords: ReadonlySet<string> = new Set([...Object.keys(errorMessages), "local", "sip", "connects", "web", "voice", "chat", "default", "communications", "telephony"]);
const idParts = /[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}|[\p{L}\p{M}\p{N}]+/giu;
/** A moment: reducers make ids of them. No phone number has 13 digits and such a beginning. */
const moment = /^1[5-9]\d{11}$/;

const filler = "lorem ipsum dolor sit amet consectetur adipiscing elit sed do eiusmod tempor ";
const longestFiller = 400;

/** @param country of numbers without a country code, as the phone has it now */
export function createStandIns(country: () => string): StandIns {
  const known = new Map<string, string>();
  const counts = new Map<string, number>();

  function once(kind: string, original: string, make: (count: number) => string): string {
    // Long texts are told apart without keeping them.
    const key = `${kind} ${original.length > 64 ? fingerprint(original) : original}`;
    const made = known.get(key) ?? make(next(kind));
    known.delete(key);
    known.set(key, made);
    const [oldest] = known.keys();
    if (known.size > mostRemembered && oldest !== undefined) known.delete(oldest);
    return made;
  }

  function next(kind: string): number {
    const count = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, count);
    return count;
  }

  function id(original: string): string {
    return original.replace(idParts, (part) => (ownWords.has(part) || moment.test(part) ? part : once("id", part, (count) => `i${count}`)));
  }

  function number(original: string): string {
    const read = parseAddress(original, country());
    if (read.kind === "none") return id(original);
    const { kind, address } = read;
    // A short number has no digit to spare.
    if (kind === "extension") return once(`extension ${address.length}`, address, (count) => address.replace(/\d+/, (digits) => inDigits(count, digits.length)));
    const code = parseNumber(address, country())?.countryCallingCode.length ?? 3;
    const head = address.slice(0, code + 2);
    return once(`number ${head} ${address.length}`, address, (count) => head + inDigits(count, address.length - head.length - 2) + address.slice(-2));
  }

  return {
    named: (kind, original) => (original === "" ? "" : once(kind, original.normalize("NFC"), (count) => `${kind} ${count}`)),
    number,
    id,
    text: (original) => (original.trim() === "" ? "" : once("text", original, (count) => `${filler.repeat(6).slice(0, Math.min(longestFiller, 5 * Math.ceil(original.length / 5)))} ${count}`)),
  };
}

function inDigits(count: number, length: number): string {
  return length <= 0 ? "" : String(count).padStart(length, "0").slice(-length);
}

/** FNV-1a, twice over, with the length: two texts that share it are not met in a working day. */
function fingerprint(text: string): string {
  let one = 0x811c9dc5;
  let other = 0x1b873593;
  for (let at = 0; at < text.length; at += 1) {
    one = Math.imul(one ^ text.charCodeAt(at), 0x01000193);
    other = Math.imul(other ^ text.charCodeAt(at), 0x85ebca6b);
  }
  return `${text.length}.${one >>> 0}.${other >>> 0}`;
}

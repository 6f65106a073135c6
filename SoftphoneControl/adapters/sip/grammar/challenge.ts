import { comma, gap, maybeGap, quoted, sticky, token } from "./patterns";
import type { Scanner } from "./scanner";

const scheme = sticky(`(${token})${gap}`);
const part = sticky(`(${token})${maybeGap}=${maybeGap}(${token}|${quoted})`);
const tokens = new RegExp(`^${token}(?:\\s*,\\s*${token})*$`);

/** What a server wants to be answered to (RFC 3261 §22.4). */
export interface Challenge {
  realm?: string;
  nonce?: string;
  opaque?: string;
  stale?: boolean;
  /** In capitals. */
  algorithm?: string;
  /** In small letters. */
  qop?: readonly string[];
}

/** What is in quotes and should not be, or the other way round, counts as not said; so does all that another scheme than Digest wants. */
export function takeChallenge(scanner: Scanner): Challenge {
  const challenge: Challenge = {};
  const isDigest = scanner.take(scheme)[1]?.toLowerCase() === "digest";
  do {
    const [, name = "", value = ""] = scanner.take(part);
    const key = name.toLowerCase();
    const isQuoted = value.startsWith('"');
    const text = isQuoted ? value.slice(1, -1) : value.toLowerCase();
    if (isQuoted && (key === "realm" || key === "nonce" || key === "opaque")) challenge[key] = text;
    if (isQuoted && key === "qop" && tokens.test(text)) challenge.qop = text.toLowerCase().split(/\s*,\s*/);
    if (key === "stale" && /^(?:true|false)$/.test(text) && !isQuoted) challenge.stale = text === "true";
    if (key === "algorithm" && !isQuoted) challenge.algorithm = value.toUpperCase();
  } while (scanner.find(comma) !== undefined);
  return isDigest ? challenge : {};
}

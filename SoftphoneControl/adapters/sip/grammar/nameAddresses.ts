import { NameAddrHeader } from "sip.js/lib/grammar/name-addr-header.js";
import type { URI } from "sip.js/lib/grammar/uri.js";
import { comma, gap, maybeGap, quoted, sticky, token } from "./patterns";
import type { Scanner } from "./scanner";
import { findScheme, takeBareUri, takeUri } from "./uris";

const displayName = sticky(`${token}(?:${gap}${token})*|${maybeGap}${quoted}`);
const opening = sticky(`${maybeGap}<`);
const closing = sticky(`>${maybeGap}`);
const parameter = sticky(`${maybeGap};${maybeGap}(${token})(?:${maybeGap}=${maybeGap}(${token}|\\[[\\da-fA-F:.]+\\]|${quoted}))?`);

export type Parameters = Record<string, string | undefined>;

/** One of several in a header. */
export interface Listed {
  readonly parsed: NameAddrHeader;
  /** From where to where it stands in the text; sip.js cuts it out by them. */
  readonly offset: number;
  readonly position: number;
}

/** `;name=value` as often as it comes. Names in small letters; a value in quotes keeps them. */
export function takeParameters(scanner: Scanner): Parameters {
  const parameters: Parameters = {};
  for (let found = scanner.find(parameter); found !== undefined; found = scanner.find(parameter)) parameters[found[1]?.toLowerCase() ?? ""] = found[2];
  return parameters;
}

/** `"Name" <sip:…>;name=value`. */
export function takeNamed(scanner: Scanner): NameAddrHeader {
  const text = scanner.find(displayName)?.[0].trim();
  scanner.take(opening);
  const uri = takeUri(scanner);
  scanner.take(closing);
  return withParameters(scanner, uri, text?.startsWith('"') ? text.slice(1, -1) : text);
}

/** The same, or a bare address: then what follows it belongs to the header, not to the address. */
export function takeAddress(scanner: Scanner): NameAddrHeader {
  const scheme = findScheme(scanner);
  return scheme === undefined ? takeNamed(scanner) : withParameters(scanner, takeBareUri(scanner, scheme));
}

/** Several, with commas between them. */
export function takeList(scanner: Scanner, takeOne: (scanner: Scanner) => NameAddrHeader): Listed[] {
  const listed: Listed[] = [];
  do {
    const offset = scanner.at;
    const parsed = takeOne(scanner);
    listed.push({ parsed, offset, position: scanner.at });
  } while (scanner.find(comma) !== undefined);
  return listed;
}

/** An address with what comes behind it. */
export function withParameters(scanner: Scanner, uri: URI, name = ""): NameAddrHeader {
  const address = new NameAddrHeader(uri, name, {});
  for (const [key, value] of Object.entries(takeParameters(scanner))) address.setParam(key, value);
  return address;
}

import type { NameAddrHeader } from "sip.js/lib/grammar/name-addr-header.js";
import { takeAddress, takeParameters, withParameters } from "./nameAddresses";
import { comma, escaped, gap, maybeGap, quoted, sticky, token } from "./patterns";
import { malformed } from "./scanner";
import type { Scanner } from "./scanner";
import { createUri, takeHost } from "./uris";

const digits = /\d+/y;
const anyToken = sticky(token);
const slash = sticky(`${maybeGap}/${maybeGap}`);
const sequence = sticky(`(\\d+)${gap}(${token})`);
const mediaType = sticky(`${token}${slash.source}${token}(?:${maybeGap};${maybeGap}${token}${maybeGap}=${maybeGap}(?:${token}|${quoted}))*`);
const word = "[\\w.!%*+`'~()<>:\\\\\"/[\\]?{}-]+";
const wordAtWord = sticky(`${word}(?:@${word})?`);
const protocol = sticky(`${token}${slash.source}${token}${slash.source}${token}${gap}`);
const spacedPort = sticky(`${maybeGap}:${maybeGap}(\\d{0,5})`);
const address6 = "\\[?[\\da-fA-F]*:[\\da-fA-F:.]*\\]?";
const viaParameter = sticky(`${maybeGap};${maybeGap}(?:rport${maybeGap}=${maybeGap}\\d*|(${token})(?:${maybeGap}=${maybeGap}(${address6}|${token}|${quoted}))?)`);
const foreignScheme = sticky(`${maybeGap}<?(?!sips?:)([a-z][\\w+.-]*)://`, "i");
const foreignRest = sticky(`(?:[/?](?:[\\w\\-.!~*'();/?:@&=+$,]|${escaped})*)?(?:>${maybeGap})?`);
const isToken = new RegExp(`^${token}$`);

/** A number that can't be negative. */
export function takeNumber(scanner: Scanner): number {
  return Number(scanner.take(digits)[0]);
}

export function takeSequence(scanner: Scanner): object {
  const [, value, method] = scanner.take(sequence);
  return { value: Number(value), method };
}

export function takeCallId(scanner: Scanner): string {
  return scanner.take(wordAtWord)[0];
}

export function takeMediaType(scanner: Scanner): string {
  return scanner.take(mediaType)[0];
}

export function takeDisposition(scanner: Scanner): object {
  const [type] = scanner.take(anyToken);
  takeParameters(scanner);
  return { type: type.toLowerCase() };
}

export function takeEvent(scanner: Scanner): object {
  const [event] = scanner.take(anyToken);
  takeParameters(scanner);
  return { event: event.toLowerCase() };
}

/** The first stop of the list: of it sip.js wants to know where it is, and which transaction it means. */
export function takeVia(scanner: Scanner): object {
  const stops: object[] = [];
  do {
    scanner.take(protocol);
    const { host, port } = takeHost(scanner, spacedPort);
    let branch: string | undefined;
    for (let found = scanner.find(viaParameter); found !== undefined; found = scanner.find(viaParameter)) {
      if (found[1]?.toLowerCase() === "branch" && isToken.test(found[2] ?? "")) branch = found[2];
    }
    stops.push({ host, port, branch });
  } while (scanner.find(comma) !== undefined);
  const [first = {}] = stops;
  return first;
}

/** Which call is to be replaced (RFC 3891). */
export function takeReplaces(scanner: Scanner): object {
  const call = takeCallId(scanner);
  const parameters = takeParameters(scanner);
  const { "from-tag": from = "", "to-tag": to = "" } = parameters;
  if (!isToken.test(from) || !isToken.test(to)) throw malformed();
  return { call_id: call, replaces_from_tag: from, replaces_to_tag: to, ...("early-only" in parameters && { early_only: true }) };
}

/** Whom to call. Of an address that is not of SIP only scheme and host are kept. */
export function takeReferTo(scanner: Scanner): NameAddrHeader {
  const scheme = scanner.find(foreignScheme)?.[1];
  if (scheme === undefined) return takeAddress(scanner);
  const { host, port } = takeHost(scanner);
  scanner.take(foreignRest);
  return withParameters(scanner, createUri({ scheme, host, port }));
}

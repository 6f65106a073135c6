import { takeChallenge } from "./challenge";
import { takeCallId, takeDisposition, takeEvent, takeMediaType, takeNumber, takeReferTo, takeReplaces, takeSequence, takeVia } from "./fields";
import { takeFirstLine } from "./firstLine";
import { takeAddress, takeList, takeNamed } from "./nameAddresses";
import { createScanner } from "./scanner";
import type { Scanner } from "./scanner";
import { takeUri } from "./uris";

const uuid = /[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}/iy;

/** What sip.js asks for, by the names that it has for it. */
const rules = new Map<string, (scanner: Scanner) => unknown>([
  ["Request_Response", takeFirstLine],
  ["SIP_URI", takeUri],
  ["Name_Addr_Header", takeNamed],
  ["From", takeAddress],
  ["To", takeAddress],
  ["Contact", (scanner) => takeList(scanner, takeAddress)],
  ["Record_Route", (scanner) => takeList(scanner, takeNamed)],
  ["Refer_To", takeReferTo],
  ["Replaces", takeReplaces],
  ["Via", takeVia],
  ["CSeq", takeSequence],
  ["Call_ID", takeCallId],
  ["Max_Forwards", takeNumber],
  ["Content_Length", takeNumber],
  ["Content_Type", takeMediaType],
  ["Content_Disposition", takeDisposition],
  ["Event", takeEvent],
  ["WWW_Authenticate", takeChallenge],
  ["Proxy_Authenticate", takeChallenge],
  ["uuid", (scanner) => scanner.take(uuid)[0]],
]);

/**
 * Takes the place of sip.js's own grammar, whose generated tables weigh 10 kB gzip, most of them for headers that nobody here looks into.
 * Puts what the text says into `data`, and throws when the text is not what the rule wants.
 */
export function parse(input: string, options: { readonly startRule: string; data?: unknown }): void {
  const take = rules.get(options.startRule);
  if (take === undefined) throw new Error(`Nothing is known of ${options.startRule}.`);
  const scanner = createScanner(input);
  const data = take(scanner);
  scanner.end();
  options.data = data;
}

import { escaped, sticky, token } from "./patterns";
import type { Scanner } from "./scanner";
import { takeUri } from "./uris";

const version = "SIP/\\d+\\.\\d+";
const statusLine = sticky(`${version} (\\d{3}) ([^\\x00-\\x08\\n-\\x1f\\x7f]*)`, "i");
const method = sticky(`(${token}) `);
const foreignUri = sticky(`(?!sips?:)[a-z][\\w+.-]*:(?:[\\w\\-.!~*'();/?:@&=+$,]|${escaped})+`, "i");
const atVersion = sticky(` ${version}`, "i");

/** The first line of a message. In a request to a `tel:` number or the like the address is undefined, and sip.js refuses it. */
export function takeFirstLine(scanner: Scanner): object {
  const status = scanner.find(statusLine);
  if (status !== undefined) return { status_code: Number(status[1]), reason_phrase: status[2] };
  const name = scanner.take(method)[1];
  const uri = scanner.find(foreignUri) === undefined ? takeUri(scanner) : undefined;
  scanner.take(atVersion);
  return { method: name, uri };
}

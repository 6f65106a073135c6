import type { OtherParty } from "../leg";
import { cutText } from "../../../shared/cutText";
import { isFreeKey } from "../../../shared/isFreeKey";

/** Characters. */
const longestAddress = 64;
const longestName = 120;
const longestHeaderName = 40;
const longestHeaderValue = 200;
const mostHeaders = 20;

/** A message's headers, as sip.js keeps them. */
export interface Headers {
  readonly headers: Readonly<Record<string, readonly { readonly raw: string }[]>>;
  getHeader(name: string): string | undefined;
}

/** Who calls: whom the server vouches for (RFC 3325), else whoever it says it is. */
export function callerOf(message: Headers): OtherParty {
  return { ...assertedIn(message) ?? partyIn(message.getHeader("from") ?? ""), headers: variablesIn(message), ...(isPrivate(message) ? { address: "", name: undefined } : {}) };
}

/** Who the server says is there; undefined when it says nothing. */
export function assertedIn(message: Headers): Pick<OtherParty, "address" | "name"> | undefined {
  const asserted = message.getHeader("p-asserted-identity");
  return asserted === undefined ? undefined : partyIn(asserted);
}

function isPrivate(message: Headers): boolean {
  return /\b(?:id|user|header)\b/i.test(message.getHeader("privacy") ?? "");
}

function partyIn(header: string): Pick<OtherParty, "address" | "name"> {
  const uri = /<([^<>]*)>\s*(?:;[^<>]*)?$/.exec(header)?.[1] ?? header;
  const user = decoded(/^\s*sips?:([^@;>?]*)@|^\s*tel:([^;>?]*)/i.exec(uri)?.slice(1).find(Boolean) ?? "");
  const name = printable(/^\s*"((?:[^"\\]|\\.)*)"\s*</.exec(header)?.[1]?.replace(/\\(.)/g, "$1") ?? /^([^"<:]*)</.exec(header)?.[1] ?? "", longestName);
  if (/^(?:anonymous|unknown|unavailable|restricted)?$/i.test(user)) return { address: "" };
  return name === "" ? { address: printable(user, longestAddress) } : { address: printable(user, longestAddress), name };
}

function decoded(user: string): string {
  try {
    return decodeURIComponent(user);
  } catch {
    return user;
  }
}

function printable(text: string, most: number): string {
  return cutText(text.replace(/[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu, "").trim(), most);
}

function variablesIn(message: Headers): Readonly<Record<string, string>> {
  const variables: Record<string, string> = {};
  const names = Object.keys(message.headers).filter((name) => /^X-[!-~]+$/.test(name) && name.length <= longestHeaderName && isFreeKey(name));
  for (const name of names.slice(0, mostHeaders)) variables[name] = printable(message.getHeader(name) ?? "", longestHeaderValue);
  return variables;
}

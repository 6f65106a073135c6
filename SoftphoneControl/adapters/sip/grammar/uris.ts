import { URI } from "sip.js/lib/grammar/uri.js";
import { escaped, sticky } from "./patterns";
import { malformed } from "./scanner";
import type { Scanner } from "./scanner";

const scheme = /(sips?):/iy;
const userInfo = sticky(`((?:[\\w\\-.!~*'()&=+$,;?/]|${escaped})+(?::(?:[\\w\\-.!~*'()&=+$,]|${escaped})*)?)@`);
const hostName = /(?:[\w-]+\.)*[a-z][a-z\d-]*/iy;
const octet = "(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]\\d|\\d)";
const ipv4 = sticky(`${octet}\\.${octet}\\.${octet}\\.${octet}`);
const ipv6 = /\[[\da-f:.]+\]/iy;
const portNumber = /:(\d{0,5})/y;
const parameterText = `((?:[\\w\\-.!~*'()[\\]/:&+$]|${escaped})+)`;
const parameter = sticky(`;${parameterText}(?:=${parameterText})?`);
const headerText = `(?:[\\w\\-.!~*'()[\\]/?:+$]|${escaped})`;
const header = `${headerText}+=${headerText}*`;
const headers = sticky(`\\?(${header}(?:&${header})*)`);
/** Whose values mean the same in capitals. */
const caseless = ["transport", "user"];

export interface Host {
  readonly host: string;
  readonly port: number | undefined;
}

/** A name or an address, and its port. A colon without a number is no port. */
export function takeHost(scanner: Scanner, colon = portNumber): Host {
  const found = scanner.find(hostName) ?? scanner.find(ipv4) ?? scanner.take(ipv6);
  const [host] = found;
  // The browser knows what an address of version 6 is, and throws at what is none.
  if (host.startsWith("[")) void new URL(["http", host].join("://"));
  const digits = scanner.find(colon)?.[1];
  return { host, port: digits ? Number(digits) : undefined };
}

/** Is there a `sip:` or `sips:` address? Reads on behind the colon when there is. */
export function findScheme(scanner: Scanner): string | undefined {
  return scanner.find(scheme)?.[1];
}

/** What follows the scheme: the user, the host, the port. */
export function takeBareUri(scanner: Scanner, name: string, more?: (scanner: Scanner) => Parts): URI {
  const user = scanner.find(userInfo)?.[1];
  const { host, port } = takeHost(scanner);
  return createUri({ scheme: name, user: user === undefined ? undefined : decodeURIComponent(user), host, port, ...more?.(scanner) });
}

interface UriParts extends Host, Parts {
  readonly scheme: string;
  readonly user?: string | undefined;
}

export function createUri({ scheme: name, user, host, port, parameters, headers: extra }: UriParts): URI {
  // sip.js wants a user by its types, and has addresses of a host alone.
  const uri = new URI(name, user ?? "", host, port, undefined, extra);
  uri.user = user;
  for (const [key, value] of Object.entries(parameters ?? {})) uri.setParam(key, value);
  return uri;
}

interface Parts {
  readonly parameters?: Record<string, string | undefined>;
  readonly headers?: Record<string, string[]>;
}

/** A whole address: with parameters and headers, if there are any. */
export function takeUri(scanner: Scanner): URI {
  const name = findScheme(scanner);
  if (name === undefined) throw malformed();
  return takeBareUri(scanner, name, takeParts);
}

function takeParts(scanner: Scanner): Parts {
  const parameters: Record<string, string | undefined> = {};
  for (let found = scanner.find(parameter); found !== undefined; found = scanner.find(parameter)) {
    const [, name = "", value] = found;
    const key = name.toLowerCase();
    parameters[key] = key === "lr" ? undefined : caseless.includes(key) ? value?.toLowerCase() : value;
  }
  const extra: Record<string, string[]> = {};
  for (const one of scanner.find(headers)?.[1]?.split("&") ?? []) {
    const [name = "", value = ""] = one.split("=");
    (extra[name.toLowerCase()] ??= []).push(value);
  }
  return { parameters, headers: extra };
}

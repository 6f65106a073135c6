import { URI, UserAgent } from "sip.js";

/** More than any number or extension; servers cut or choke beyond. */
const longestUser = 64;

/** The host that the accounts belong to; "localhost.invalid" where the settings name none that could be one. */
export function domainOf({ server, domain }: { readonly server: string; readonly domain: string }): string {
  const host = domain === "" ? hostOf(server) : domain;
  return /^[\w.\-[\]:]+$/.test(host) ? host : "localhost.invalid";
}

function hostOf(server: string): string {
  try {
    return new URL(server).hostname;
  } catch {
    return "";
  }
}

/** An account of the domain. */
export function accountUri(user: string, domain: string): URI {
  return new URI("sip", encodeURIComponent(user), domain);
}

/**
 * Whom a number, an extension or a `sip:` address means; undefined when nobody. Of a number only what can be dialled is kept:
 * digits, letters, `+ * # . _ -`.
 */
export function uriToDial(address: string, domain: string): URI | undefined {
  const trimmed = address.trim();
  if (/^sips?:/i.test(trimmed)) return sipUri(trimmed);
  if (/[^+\w*#.\-\s()/]/.test(trimmed)) return undefined;
  const user = trimmed.replace(/[\s()/]/g, "");
  if (user === "" || user.length > longestUser) return undefined;
  return new URI("sip", encodeURIComponent(user), domain);
}

/** A `sip:` address of somebody, as it may stand in a request; undefined when it is none. Headers in it are left out. */
export function sipUri(text: string): URI | undefined {
  if (!/^sip:[!-;=?-~]{1,500}$/i.test(text)) return undefined;
  const uri = UserAgent.makeURI(text);
  if (uri === undefined || !uri.user) return undefined;
  uri.clearHeaders();
  return uri;
}

/** The user part as a person reads it; empty when there is none. */
export function userOf(uri: URI): string {
  try {
    return decodeURIComponent(uri.user ?? "");
  } catch {
    return uri.user ?? "";
  }
}

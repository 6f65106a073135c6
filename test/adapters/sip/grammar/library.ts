import { parse as parseOfLibrary } from "sip.js/lib/grammar/pegjs/dist/grammar.js";
import { NameAddrHeader } from "sip.js/lib/grammar/name-addr-header.js";
import { URI } from "sip.js/lib/grammar/uri.js";
import { parse } from "../../../../SoftphoneControl/adapters/sip/grammar/grammar";

export const refused = "refused";

/** What our grammar makes of a text, in plain words; `refused` when it throws. */
export function ours(startRule: string, text: string): unknown {
  const options: { startRule: string; data?: unknown } = { startRule };
  try {
    parse(text, options);
  } catch {
    return refused;
  }
  return plain(options.data, startRule);
}

/** What the library's own grammar makes of it, as far as anybody reads it. */
export function theirs(startRule: string, text: string): unknown {
  const options: { startRule: string; data?: unknown } = { startRule };
  try {
    parseOfLibrary(text, options);
  } catch {
    return refused;
  }
  return options.data === -1 ? refused : plain(options.data, startRule);
}

/** What sip.js reads of a result; the rest of what the library finds is read by nobody. */
const read: Record<string, readonly string[]> = {
  Request_Response: ["method", "uri", "status_code", "reason_phrase"],
  CSeq: ["value", "method"],
  Content_Disposition: ["type"],
  Event: ["event"],
  Via: ["host", "port", "branch"],
  Replaces: ["call_id", "replaces_from_tag", "replaces_to_tag", "early_only"],
  WWW_Authenticate: ["realm", "nonce", "opaque", "stale", "algorithm", "qop"],
};

function plain(data: unknown, rule: string): unknown {
  if (data instanceof URI) return { scheme: data.scheme, user: data.user, host: data.host, port: numberOf(data.port), parameters: data.parameters, headers: data.headers };
  if (data instanceof NameAddrHeader) return { uri: plain(data.uri, rule), displayName: data.displayName || undefined, parameters: data.parameters };
  if (Array.isArray(data)) return data.map(({ parsed, offset, position }: { parsed: unknown; offset: number; position: number }) => ({ parsed: plain(parsed, rule), offset, position }));
  if (typeof data !== "object" || data === null) return data;
  const entries = Object.entries(data).filter(([key, value]) => read[rule]?.includes(key) && value !== undefined);
  return Object.fromEntries(entries.map(([key, value]) => [key, key === "uri" ? plain(value, rule) : key === "port" ? numberOf(value) : value]));
}

/** A colon without a number behind it makes the library's port no number; ours, none. */
function numberOf(port: unknown): unknown {
  return Number.isNaN(port) ? undefined : port;
}

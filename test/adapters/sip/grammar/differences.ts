import { refused } from "./library";

interface Difference {
  readonly why: string;
  readonly rule: string;
  readonly text: string;
  readonly isRead: unknown;
  readonly isLibrarys: unknown;
}

const uri = (parts: object): object => ({ scheme: "sip", user: "a", host: "b.example", port: undefined, parameters: {}, headers: {}, ...parts });
const address = (parts: object): object => ({ displayName: undefined, uri: uri({}), parameters: {}, ...parts });

/** Where we read something else than the library's grammar does, and why ours is the better reading. */
export const differences: readonly Difference[] = [
  { why: "an address is at its host, not at its maddr", rule: "SIP_URI", text: "sip:a@b.example;maddr=192.0.2.7", isRead: uri({ parameters: { maddr: "192.0.2.7" } }), isLibrarys: uri({ host: "192.0.2.7", parameters: { maddr: "192.0.2.7" } }) },
  { why: "a ttl belongs to its address, not to the header", rule: "To", text: "<sip:a@b.example;ttl=1>", isRead: address({ uri: uri({ parameters: { ttl: "1" } }) }), isLibrarys: address({ parameters: { ttl: "1" } }) },
  { why: "a known word may begin a longer one", rule: "SIP_URI", text: "sip:a@b.example;transport=tls-sctp", isRead: uri({ parameters: { transport: "tls-sctp" } }), isLibrarys: refused },
  { why: "a known word may begin a longer one", rule: "CSeq", text: "1 INVITES", isRead: { value: 1, method: "INVITES" }, isLibrarys: refused },
  { why: "a known word may begin a longer one", rule: "Content_Type", text: "textual/plain", isRead: "textual/plain", isLibrarys: refused },
  { why: "a known word may begin a longer one", rule: "Content_Disposition", text: "sessions", isRead: { type: "sessions" }, isLibrarys: refused },
  { why: "a known word may begin a longer one", rule: "WWW_Authenticate", text: 'Digest realm="r",nonce="n",algorithm=MD5-sess', isRead: { realm: "r", nonce: "n", algorithm: "MD5-SESS" }, isLibrarys: refused },
  { why: "the case of a transport means nothing, whatever is in it", rule: "SIP_URI", text: "sip:a@b.example;transport=/WS", isRead: uri({ parameters: { transport: "/ws" } }), isLibrarys: uri({ parameters: { transport: "/WS" } }) },
  { why: "a percent sign begins an escape", rule: "SIP_URI", text: "sip:a@b.example;transport=w%s", isRead: refused, isLibrarys: uri({ parameters: { transport: "w%s" } }) },
  { why: "an answer counts, however it is worded", rule: "Request_Response", text: 'SIP/2.0 486 100% "busy"', isRead: { status_code: 486, reason_phrase: '100% "busy"' }, isLibrarys: refused },
  { why: "what is no address of SIP is not taken for one of somebody else", rule: "Request_Response", text: "INVITE sip:a@ SIP/2.0", isRead: refused, isLibrarys: { method: "INVITE" } },
  { why: "what is no address of SIP is not taken for one of somebody else", rule: "Refer_To", text: "<sip://b.example>", isRead: refused, isLibrarys: address({ uri: uri({ user: undefined }) }) },
  { why: "what is no name is not shown", rule: "Refer_To", text: "http://b.example", isRead: address({ uri: uri({ scheme: "http", user: undefined }) }), isLibrarys: address({ displayName: "http", uri: uri({ scheme: "http", user: undefined }) }) },
  { why: "a transaction is that of the first stop", rule: "Via", text: "SIP/2.0/WSS b.example;branch=1,SIP/2.0/UDP c.example;branch=2", isRead: { host: "b.example", branch: "1" }, isLibrarys: { host: "c.example", branch: "2" } },
  { why: "a stop is at its host, not at its maddr", rule: "Via", text: "SIP/2.0/UDP b.example;maddr=c.example", isRead: { host: "b.example" }, isLibrarys: { host: "c.example" } },
  { why: "the address of nobody is an address", rule: "SIP_URI", text: "sip:a@[::]", isRead: uri({ host: "[::]" }), isLibrarys: refused },
  { why: "only an asterisk alone is one", rule: "Contact", text: "*97 <sip:a@b.example>", isRead: [{ parsed: address({ displayName: "*97" }), offset: 0, position: 21 }], isLibrarys: refused },
  { why: "the headers of an address are its own", rule: "Contact", text: "<sip:a@b.example?x=1>,<sip:a@b.example>", isRead: [{ parsed: address({ uri: uri({ headers: { X: ["1"] } }) }), offset: 0, position: 21 }, { parsed: address({}), offset: 22, position: 39 }], isLibrarys: [{ parsed: address({ uri: uri({ headers: { X: ["1"] } }) }), offset: 0, position: 21 }, { parsed: address({ uri: uri({ headers: { X: ["1"] } }) }), offset: 22, position: 39 }] },
  { why: "how long and how gladly are for who asks to read", rule: "Contact", text: "<sip:a@b.example>;q=0.50", isRead: [{ parsed: address({ parameters: { q: "0.50" } }), offset: 0, position: 24 }], isLibrarys: [{ parsed: address({ parameters: { q: "0.5" } }), offset: 0, position: 24 }] },
  { why: "somebody has one name", rule: "Name_Addr_Header", text: '"A" "B" <sip:a@b.example>', isRead: refused, isLibrarys: address({ displayName: "B" }) },
  { why: "what is said twice counts as it is said last", rule: "Replaces", text: '1;from-tag=a;to-tag=b;from-tag="c"', isRead: refused, isLibrarys: { call_id: "1", replaces_from_tag: "a", replaces_to_tag: "b" } },
  { why: "a list of ways may have spaces", rule: "WWW_Authenticate", text: 'Digest realm="r",nonce="n",qop="auth-int, auth"', isRead: { realm: "r", nonce: "n", qop: ["auth-int", "auth"] }, isLibrarys: { realm: "r", nonce: "n", qop: ["auth-int"] } },
  { why: "the name of an event is not looked at closely", rule: "Event", text: ".refer", isRead: { event: ".refer" }, isLibrarys: refused },
];

/** By what a text gives itself away as one of those. */
const signs: readonly { readonly rule: RegExp; readonly text: RegExp }[] = [
  { rule: /^(?!Call_ID)/, text: /maddr|ttl/i },
  { rule: /./, text: /(?:transport|user)=|;\s*lr[^;>?]|method=|[a-z]\/sips?:|::\]/i },
  { rule: /CSeq|Request/, text: /(?:INVITE|ACK|OPTIONS|BYE|CANCEL|REGISTER|SUBSCRIBE|PUBLISH|NOTIFY|REFER|UPDATE)[\w.!%*+`'~-]/ },
  { rule: /Request/, text: /^SIP\/\d+\.\d+ \d{3} /i },
  { rule: /Request/, text: / sips?:/i },
  { rule: /Refer/, text: /:\/\//i },
  { rule: /Content_Type/, text: /^(?:text|image|audio|video|application|message|multipart)[^/ ]/i },
  { rule: /Disposition/, text: /^(?:render|session|icon|alert)|handling/i },
  { rule: /Authenticate/, text: /(?:algorithm|stale)\s*=|qop\s*=\s*"(?!auth(?:,auth-int)?")/i },
  { rule: /Via/, text: /,|\[|^\s*sip[^/]|\/\s*(?:udp|tcp|tls|sctp)[^\s]/i },
  { rule: /Contact/, text: /^\s*\*|,.*\?|\?.*,|q\s*=|expires\s*=/is },
  { rule: /Name_Addr/, text: /".*[^<]</s },
  { rule: /Name_Addr/, text: /[^\s]"/s },
  { rule: /Replaces/, text: /tag.*tag.*tag|early-only/is },
  { rule: /From|To/, text: /tag.*tag/is },
  { rule: /Event/, text: /\./ },
];

export function isNamed(rule: string, text: string): boolean {
  return signs.some((sign) => sign.rule.test(rule) && sign.text.test(text));
}

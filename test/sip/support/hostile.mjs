/** Stands in every hostile message as a name, a number or a text: it may be found nowhere afterwards. */
export const marker = "Marker4711";

const sdp = ["v=0", "o=- 1 1 IN IP4 192.0.2.1", "s=-", "c=IN IP4 192.0.2.1", "t=0 0", "m=audio 4000 RTP/AVP 0", "a=rtpmap:0 PCMU/8000", "a=sendrecv", ""].join("\r\n");
const long = marker.repeat(300);
const from = `"${marker}" <sip:${marker}@sip.test>;tag=${marker}`;

/**
 * Messages that no server should send, by what is wrong with them. None of them is a call.
 * @param {(method: string, headers?: object, body?: string) => string} request
 * @returns {Readonly<Record<string, readonly (string | Buffer)[]>>}
 */
export function hostileMessages(request) {
  const hostile = (method, headers, body) => request(method, { From: from, Subject: marker, ...headers }, body);
  const invite = hostile("INVITE", {}, sdp);
  const plain = hostile("MESSAGE");
  const answer = (status, headers = {}) => hostile("INVITE", headers).replace(/^[^\r]*/, `SIP/2.0 ${status} ${marker}`);
  return {
    "no SIP at all": [marker, `\u0000\u0001${marker}`, "\r\n\r\n\r\n", "{}", "GET / HTTP/1.1\r\n\r\n", "\u{1F4A9}".repeat(50), Buffer.from([0xff, 0xfe, 0x00, 0xc3, 0x28])],
    "truncated": [0.1, 0.3, 0.5, 0.7].map((share) => hostile("OPTIONS").slice(0, hostile("OPTIONS").length * share)),
    "a truncated body": [invite.slice(0, -40)],
    "a wrong Content-Length": ["-1", "0x10", "99999", "1e9", "", marker].map((length) => hostile("INVITE", { "Content-Length": length }, sdp)),
    "headers missing": ["Via", "From", "To", "Call-ID", "CSeq"].map((name) => hostile("INVITE", { [name]: undefined }, sdp)),
    "headers that can't be": [
      { Via: marker }, { From: marker }, { From: `<sip:@>;tag=${marker}` }, { To: "<<<>>>" }, { CSeq: `${marker} INVITE` }, { CSeq: "99999999999999999999 INVITE" }, { CSeq: "1 BYE" }, { Contact: `<javascript:${marker}>` },
      { Contact: "*" }, { "Call-ID": "" }, { "Max-Forwards": "-5" }, { Replaces: `${marker};to-tag=;from-tag=` }, { Require: marker }, { "Content-Type": marker }, { ["__proto__"]: marker, constructor: marker },
    ].map((headers) => hostile("MESSAGE", headers)),
    "very long": [hostile("OPTIONS", { "X-Long": long }), hostile("OPTIONS", { [`X-${long}`]: "1" }), hostile("OPTIONS", { From: `"${long}" <sip:${long}@sip.test>;tag=1` }), hostile("OPTIONS", { "X-Long": long.repeat(40) }), hostile("OPTIONS", Object.fromEntries(Array.from({ length: 2_000 }, (_, at) => [`X-${marker}-${at}`, marker])))],
    "methods nobody knows": ["FROBNICATE", marker.toUpperCase(), "invite", "PUBLISH", "SUBSCRIBE", "UPDATE", "PRACK", "NOTIFY"].map((method) => hostile(method)),
    "in calls that there are not": ["BYE", "CANCEL", "ACK", "INFO", "REFER", "INVITE", "NOTIFY", "UPDATE"].map((method) => hostile(method, { To: `<sip:alice@sip.test>;tag=${marker}`, "Refer-To": `<sip:${marker}@sip.test>`, Event: "refer" })),
    "orders to call somebody": [hostile("REFER", { "Refer-To": `<sip:${marker}@sip.test>` })],
    "answers nobody waits for": [100, 180, 200, 302, 401, 407, 481, 600, 999, 0, 20_000].map((status) => answer(status)),
    "answers that are a lie": [answer(200, { CSeq: "1 REGISTER", Contact: `<sip:${marker}@sip.test>` }), answer(401, { CSeq: "2 REGISTER", "WWW-Authenticate": marker }), answer(200, { CSeq: "1 OPTIONS", Via: `SIP/2.0/WS ${marker};branch=z9hG4bK${marker}` })],
    "lines bent by hand": [plain.replaceAll("\r\n", "\n"), plain.replaceAll("\r\n", "\r"), plain.replace("SIP/2.0", "SIP/9.9"), plain.replace("MESSAGE ", "MESSAGE"), ` ${plain}`, plain.replace("\r\n", "\r\n \t\r\n\t")],
  };
}

/** Calls whose description of the sound is no good: they may ring, and can't be had. */
export const badDescriptions = [
  marker,
  "v=0",
  `v=0\r\n${"a=x\r\n".repeat(8_000)}`,
  sdp.replace("m=audio 4000", "m=audio 99999999"),
  sdp.replace("m=audio 4000 RTP/AVP 0", `m=${marker} 4000 RTP/AVP 0`),
  sdp.replace("PCMU/8000", marker),
  `${sdp}a=candidate:${marker}\r\na=fingerprint:${marker}\r\n`,
  sdp.replace(/m=audio[^]*/, "m=video 4000 RTP/AVP 96\r\na=rtpmap:96 VP8/90000\r\n"),
];

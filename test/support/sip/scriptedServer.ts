import type { LinePagePort, SocketListener } from "../../../SoftphoneControl/ports/linePagePort";

/** A server in memory that says exactly what a story lets it say. Answers REGISTER and OPTIONS by itself. */
export interface ScriptedServer {
  readonly openSocket: LinePagePort["openSocket"];
  /** Requests and answers that came, oldest first. */
  readonly got: readonly string[];
  /** Says something, however wrong it is. */
  say(message: unknown): void;
  /** A request of a caller, or in a dialog. */
  request(method: string, headers: Readonly<Record<string, string>>, body?: string): void;
  /** Answers a request that came. */
  answer(request: string, status: number, headers?: readonly string[], body?: string): void;
  /** The last message that starts so. */
  last(start: string): string;
}

/** The value of a header. */
export function headerOf(message: string, name: string): string {
  return new RegExp(`^${name}: *(.*)\\r?$`, "im").exec(message)?.[1] ?? "";
}

export function createScriptedServer(): ScriptedServer {
  const got: string[] = [];
  let listener: SocketListener | undefined;
  let branches = 0;

  const server: ScriptedServer = {
    got,
    openSocket(_, to) {
      listener = to;
      queueMicrotask(() => { to.onOpen(); });
      return {
        send(text) {
          got.push(text);
          if (/^(REGISTER|OPTIONS) /.test(text)) queueMicrotask(() => { server.answer(text, 200, [`Contact: ${headerOf(text, "Contact")}`]); });
        },
        close: () => undefined,
      };
    },
    say(message) { listener?.onMessage(message); },
    request(method, headers, body = "") {
      const contact = headerOf(server.last("REGISTER"), "Contact");
      const user = /<(sip:[^;>]*)/.exec(contact)?.[1] ?? "sip:nobody";
      const all: Record<string, string> = {
        Via: `SIP/2.0/WS server.invalid;branch=z9hG4bKs${(branches += 1)}`, "Max-Forwards": "70", CSeq: `1 ${method}`, Contact: "<sip:bob@server.invalid>",
        From: '"Bob" <sip:bob@sip.test>;tag=bob', To: "<sip:alice@sip.test>", "Call-ID": "call-1", "Content-Length": String(body.length), ...(body === "" ? {} : { "Content-Type": "application/sdp" }), ...headers,
      };
      server.say(`${method} ${user} SIP/2.0\r\n${Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`).join("")}\r\n${body}`);
    },
    answer(request, status, headers = [], body = "") {
      const to = headerOf(request, "To");
      const lines = [
        `SIP/2.0 ${status} Said`, `Via: ${headerOf(request, "Via")}`, `From: ${headerOf(request, "From")}`, `To: ${to}${/;tag=/.test(to) ? "" : ";tag=server"}`,
        `Call-ID: ${headerOf(request, "Call-ID")}`, `CSeq: ${headerOf(request, "CSeq")}`, ...headers, `Content-Length: ${body.length}`, ...(body === "" ? [] : ["Content-Type: application/sdp"]),
      ];
      server.say(`${lines.join("\r\n")}\r\n\r\n${body}`);
    },
    last(start) {
      const found = got.filter((text) => text.startsWith(start)).at(-1);
      if (found === undefined) throw new Error(`Nothing came that starts with ${start}.`);
      return found;
    },
  };
  return server;
}

/** A sound description that a gateway sends. */
export const gatewaySdp = ["v=0", "o=- 1 1 IN IP4 192.0.2.1", "s=-", "c=IN IP4 192.0.2.1", "t=0 0", "m=audio 4000 RTP/AVP 0 101", "a=rtpmap:0 PCMU/8000", "a=rtpmap:101 telephone-event/8000", "a=sendrecv", ""].join("\r\n");

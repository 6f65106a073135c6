import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createServer } from "node:https";
import { join } from "node:path";
import { WebSocketServer } from "ws";
import { server as telephony } from "./servers.mjs";
import { untilSo } from "./untilSo.mjs";

const headerOf = (message, name) => new RegExp(`^${name}: *(.*?)\r?$`, "im").exec(message)?.[1] ?? "";

/** A server for one telephone that takes every registration, and else says what it is told to, however wrong. */
export async function startScriptedServer() {
  const [cert, key] = ["certificate.pem", "key.pem"].map((file) => readFileSync(join(telephony.folder, file)));
  const door = createServer({ cert, key });
  const server = new WebSocketServer({ server: door, handleProtocols: () => "sip" });
  door.listen(0, "127.0.0.1");
  await once(door, "listening");
  const got = [];
  let socket;
  let sockets = 0;
  let branches = 0;

  function answer(request) {
    const lines = ["SIP/2.0 200 OK", ...["Via", "From"].map((name) => `${name}: ${headerOf(request, name)}`), `To: ${headerOf(request, "To")};tag=server`, ...["Call-ID", "CSeq"].map((name) => `${name}: ${headerOf(request, name)}`)];
    const contact = headerOf(request, "Contact");
    socket.send(`${[...lines, ...(contact === "" ? [] : [`Contact: ${contact}`]), "Content-Length: 0"].join("\r\n")}\r\n\r\n`);
  }

  /** As any server does; what is not confirmed the telephone keeps for half a minute. */
  function confirm(answer) {
    const lines = [`ACK ${target()} SIP/2.0`, ...["Via", "From", "To", "Call-ID"].map((name) => `${name}: ${headerOf(answer, name)}`), `CSeq: ${headerOf(answer, "CSeq").replace("INVITE", "ACK")}`, "Max-Forwards: 70", "Content-Length: 0"];
    socket.send(`${lines.join("\r\n")}\r\n\r\n`);
  }

  const target = () => /<(sip:[^;>]*)/.exec(headerOf(got.find((text) => text.startsWith("REGISTER ")), "Contact"))[1];

  server.on("connection", (opened) => {
    socket = opened;
    sockets += 1;
    opened.on("message", (data) => {
      const text = String(data);
      got.push(text);
      if (/^(REGISTER|OPTIONS) /.test(text)) answer(text);
      if (/^SIP\/2\.0 [3-6]/.test(text) && headerOf(text, "CSeq").endsWith(" INVITE")) confirm(text);
    });
    opened.on("error", () => undefined);
  });

  const self = {
    address: `wss://127.0.0.1:${door.address().port}`,
    /** How often the telephone has connected. */
    sockets: () => sockets,
    /** What came, oldest first. */
    got,
    say: (message) => socket.send(message),
    /** The text of a request; headers given replace those of a plain call, and `undefined` leaves one out. */
    request(method, headers = {}, body = "") {
      const id = (branches += 1);
      const all = {
        Via: `SIP/2.0/WS server.invalid;branch=z9hG4bKserver${id}`,
        "Max-Forwards": "70",
        From: `"Caller ${id}" <sip:caller@sip.test>;tag=caller${id}`,
        To: "<sip:alice@sip.test>",
        "Call-ID": `call-${id}`,
        CSeq: `1 ${method}`,
        Contact: "<sip:caller@server.invalid>",
        ...(body !== "" && { "Content-Type": "application/sdp" }),
        "Content-Length": String(Buffer.byteLength(body)),
        ...headers,
      };
      return `${method} ${target()} SIP/2.0\r\n${Object.entries(all).map(([name, value]) => (value === undefined ? "" : `${name}: ${value}\r\n`)).join("")}\r\n${body}`;
    },
    /** Until the telephone has answered a request of this call so. */
    answered: (callId, status) => untilSo(() => got.filter((text) => text.startsWith("SIP/2.0 ") && headerOf(text, "Call-ID") === callId).map((text) => text.slice(8, 11)), (all) => all.includes(String(status)), `${callId} is answered with ${status}`),
    /** Until the telephone has read all that was said before. */
    async isAlive() {
      const callId = `alive-${(branches += 1)}`;
      self.say(self.request("OPTIONS", { "Call-ID": callId }));
      await self.answered(callId, 200);
    },
    close() {
      for (const client of server.clients) client.terminate();
      server.close();
      door.close();
    },
  };
  return self;
}

import { WebSocket } from "ws";
import type { LinePagePort } from "../../../SoftphoneControl/ports/linePagePort";

/** The network between some lines and a server, as far as one can tell from their ends what is still on its way. */
export interface WatchedNetwork {
  /** A way to the server that can be cut. */
  access(): Access;
  /** Nothing is under way any more: what was asked is answered, and who answered has been confirmed. */
  isQuiet(): Promise<void>;
}

export interface Access {
  readonly openSocket: LinePagePort["openSocket"];
  /** Neither side says goodbye, and nobody comes through. */
  cut(): void;
  mend(): void;
}

/** A request and its answers are known by this, whoever passes them on. */
interface Message {
  readonly key: string;
  readonly invite: string;
  readonly method: string;
  /** 0: a request. */
  readonly status: number;
}

const patienceMs = 8_000;

function read(text: string): Message | undefined {
  const [, status = "0"] = /^SIP\/2\.0 (\d+)/.exec(text) ?? [];
  const [, number, method = ""] = /^CSeq: *(\d+) +(\w+)/im.exec(text) ?? [];
  const [, callId] = /^Call-ID: *(\S+)/im.exec(text) ?? [];
  return callId === undefined ? undefined : { key: `${callId} ${number} ${method}`, invite: `${callId} ${number} INVITE`, method, status: Number(status) };
}

export function watchNetwork(): WatchedNetwork {
  /** What somebody waits for, and where. */
  const awaited = new Map<string, WebSocket>();
  const callers = new Map<string, WebSocket>();
  let changes = 0;

  function confirmation({ invite }: Message): string {
    return `${invite} ACK`;
  }

  function sent(text: string, by: WebSocket): void {
    const message = read(text);
    if (message === undefined) return;
    const { key, invite, method, status } = message;
    if (method === "INVITE" && status === 0) callers.set(key, by);
    if (status === 0 && method !== "ACK") awaited.set(key, by);
    // What rang on comes to an end now.
    const caller = callers.get(invite);
    if (caller !== undefined && ((method === "CANCEL" && status === 0) || (method === "INVITE" && status >= 200))) awaited.set(invite, caller);
    if (method === "INVITE" && status >= 200) awaited.set(confirmation(message), by);
  }

  function came(text: string, to: WebSocket): void {
    const message = read(text);
    if (message === undefined) return;
    const { key, method, status } = message;
    if (method === "ACK" && status === 0 && awaited.get(confirmation(message)) === to) awaited.delete(confirmation(message));
    const isAnswer = status >= 200 || (method === "INVITE" && status > 100);
    if (isAnswer && awaited.get(key) === to) awaited.delete(key);
  }

  function forget(socket: WebSocket): void {
    for (const waiting of [awaited, callers]) for (const [key, at] of waiting) if (at === socket) waiting.delete(key);
  }

  return {
    access() {
      const open = new Set<WebSocket>();
      let isCut = false;
      return {
        openSocket(address, listener) {
          // As in a browser: promises settle between two messages.
          const mine = new WebSocket(address, "sip", { allowSynchronousEvents: false });
          const opening = `opening ${(changes += 1)}`;
          open.add(mine);
          awaited.set(opening, mine);
          mine.on("open", () => {
            changes += 1;
            awaited.delete(opening);
            listener.onOpen();
          });
          mine.on("message", (data: Buffer) => {
            changes += 1;
            came(data.toString(), mine);
            listener.onMessage(data.toString());
          });
          mine.on("error", () => undefined);
          mine.on("close", () => {
            changes += 1;
            open.delete(mine);
            forget(mine);
            listener.onClose();
          });
          if (isCut) mine.terminate();
          return {
            send(text) {
              changes += 1;
              sent(text, mine);
              mine.send(text);
            },
            close() { mine.close(); },
          };
        },
        cut() {
          isCut = true;
          for (const socket of open) {
            awaited.set(`closing ${(changes += 1)}`, socket);
            socket.terminate();
          }
        },
        mend() { isCut = false; },
      };
    },
    async isQuiet() {
      const end = Date.now() + patienceMs;
      for (let before = -1; before !== changes || awaited.size > 0;) {
        if (Date.now() > end) {
          const unanswered = [...awaited.keys()].join(", ");
          awaited.clear();
          throw new Error(`Nobody answers: ${unanswered}`);
        }
        before = changes;
        await new Promise((resolve) => setImmediate(resolve));
        if (awaited.size > 0) await new Promise((resolve) => setTimeout(resolve, 1));
      }
    },
  };
}

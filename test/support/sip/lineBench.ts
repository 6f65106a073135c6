import { WebSocket } from "ws";
import { createLine } from "../../../SoftphoneControl/adapters/sip/createLine";
import type { LineInputs } from "../../../SoftphoneControl/adapters/sip/createLine";
import type { Leg, LegNews } from "../../../SoftphoneControl/adapters/sip/leg";
import type { Line } from "../../../SoftphoneControl/adapters/sip/line";
import { defaultConfiguration } from "../../../SoftphoneControl/model/settings/configuration";
import type { SipSettings } from "../../../SoftphoneControl/model/settings/configuration";
import type { Connection } from "../../../SoftphoneControl/model/agent/connection";
import type { WrittenEntry } from "../../../SoftphoneControl/model/diagnostics/logEntry";
import type { LinePagePort } from "../../../SoftphoneControl/ports/linePagePort";
import { createFakeSounds } from "./fakeSound";
import type { FakeSounds } from "./fakeSound";
import { createRealClock, untilSo } from "./realClock";

/** A line with ears: what it tells, in words. */
export interface LineBench {
  readonly line: Line;
  readonly sounds: FakeSounds;
  readonly legs: readonly Leg[];
  readonly log: readonly Omit<WrittenEntry, "at">[];
  readonly heard: readonly string[];
  readonly connections: readonly Connection[];
  readonly connection: Connection | undefined;
  /** Every message that went out or came in: `> INVITE`, `< 200`. */
  readonly wire: readonly string[];
  /** Messages as they were sent. */
  readonly sent: readonly string[];
  newsOf(leg: Leg): readonly LegNews[];
  /** Waits for the news of this type. */
  until<Type extends LegNews["type"]>(leg: Leg, type: Type): Promise<Extract<LegNews, { type: Type }>>;
  untilConnection(phase: Connection["phase"]): Promise<void>;
  /** The next call that comes in. */
  nextCall(): Promise<Leg>;
  /** The socket breaks, as a network does: neither side says goodbye. */
  dropSocket(): void;
  /** The page is online, shown or awake again. */
  wake(): void;
  close(): void;
}

export interface BenchOptions {
  readonly settings?: Partial<SipSettings>;
  readonly instanceId?: string;
  readonly page?: Partial<LinePagePort>;
  readonly inputs?: Partial<LineInputs>;
}

export function createLineBench({ settings, instanceId = crypto.randomUUID(), page, inputs }: BenchOptions): LineBench {
  const clock = createRealClock();
  const sounds = createFakeSounds();
  const wire: string[] = [];
  const sent: string[] = [];
  const heard: string[] = [];
  const connections: Connection[] = [];
  const legs: Leg[] = [];
  const log: Omit<WrittenEntry, "at">[] = [];
  const news = new Map<Leg, LegNews[]>();
  const wakers = new Set<() => void>();
  let socket: WebSocket | undefined;
  let taken = 0;

  const ownPage: LinePagePort = {
    isSecure: false,
    openSocket(address, listener) {
      // As in a browser: promises settle between two messages.
      const mine = new WebSocket(address, "sip", { allowSynchronousEvents: false });
      socket = mine;
      mine.on("open", () => { listener.onOpen(); });
      mine.on("message", (data: Buffer) => {
        const text = data.toString("utf8");
        wire.push(`< ${firstLineOf(text)}`);
        listener.onMessage(text);
      });
      mine.on("error", () => undefined);
      mine.on("close", () => { listener.onClose(); });
      return {
        send(text) {
          wire.push(`> ${firstLineOf(text)}`);
          sent.push(text);
          mine.send(text);
        },
        close() { mine.close(); },
      };
    },
    onAwake(listener) {
      wakers.add(listener);
      return () => wakers.delete(listener);
    },
    isPrivateNetworkDenied: async () => false,
    ...page,
  };

  const line = createLine({
    page: ownPage,
    clock,
    log: { write: (entry) => { log.push(entry); } },
    settings: { ...defaultConfiguration.sip, domain: "sip.test", ...settings },
    instanceId,
    userAgentName: "Open Softphone test",
    sounds: sounds.factory,
    mixSounds: () => ({ add() {}, remove() {}, dispose() {} }),
    random: Math.random,
    ...inputs,
  });
  line.start({
    onConnection(connection) {
      connections.push(connection);
      heard.push(connection.phase === "lost" ? `lost ${connection.cause}` : connection.phase);
    },
    onCall(leg) {
      legs.push(leg);
      heard.push("call");
    },
    onNews(leg, item) {
      news.set(leg, [...(news.get(leg) ?? []), item]);
      heard.push(item.type === "over" ? `over ${item.reason}` : item.type);
    },
    onAccountRefused(code) { heard.push(`refused ${code}`); },
    onShared() { heard.push("shared"); },
    onCredentialsExpired() { heard.push("credentials expired"); },
  });

  const bench: LineBench = {
    line,
    sounds,
    legs,
    log,
    heard,
    connections,
    wire,
    sent,
    get connection() { return connections.at(-1); },
    newsOf: (leg) => news.get(leg) ?? [],
    async until(leg, type) {
      const find = () => bench.newsOf(leg).find((item) => item.type === type);
      await untilSo(`news ${type} (heard: ${heard.join(", ")}; wire: ${wire.slice(-12).join(", ")})`, () => find() !== undefined);
      return find() as never;
    },
    untilConnection: (phase) => untilSo(`connection ${phase} (heard: ${heard.join(", ")})`, () => bench.connection?.phase === phase),
    async nextCall() {
      const index = taken;
      taken += 1;
      await untilSo(`a call (wire: ${wire.slice(-12).join(", ")})`, () => legs.length > index);
      return legs[index] as Leg;
    },
    dropSocket() { socket?.terminate(); },
    wake() { for (const waker of wakers) waker(); },
    close() {
      line.dispose();
      clock.stop();
    },
  };
  return bench;
}

function firstLineOf(text: string): string {
  return text.slice(0, text.indexOf("\r\n")).replace(/^SIP\/2\.0 (\d+).*/, "$1").replace(/ SIP\/2\.0$/, "").replace(/ .*/, "");
}

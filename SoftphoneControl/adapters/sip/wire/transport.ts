import type { SoftphoneErrorCode } from "../../../model/requests/softphoneError";
import type { ClockPort } from "../../../ports/clockPort";
import type { LogPort } from "../../../ports/logPort";
import { createBackoff } from "../../../shared/backoff";
import type { LinePagePort, OpenSocket } from "../../../ports/linePagePort";
import type { SocketState } from "./socketState";

const connectMs = 5_000;
/** A server that refuses takes a round trip; a browser that doesn't even ask fails at once. */
const atOnceMs = 200;

export interface TransportListener {
  onState(state: SocketState): void;
  onMessage(data: unknown): void;
}

export interface Transport {
  readonly state: SocketState;
  start(listener: TransportListener): void;
  /** Throws while the socket is not up. */
  send(message: string): void;
  /** The socket is open, and nobody answers: gives it up for a new one. */
  abandon(): void;
  dispose(): void;
}

export interface TransportInputs {
  readonly page: LinePagePort;
  readonly clock: ClockPort;
  readonly log: LogPort;
  /** 0 up to 1. */
  readonly random: () => number;
  /** `wss://host[:port][/path]` */
  readonly address: string;
}

/** The socket to the server, opened again whenever it is gone: after 0.5, 1, 2 … 30 s, and at once when the page is awake again. */
export function createTransport({ page, clock, log, random, address }: TransportInputs): Transport {
  const backoff = createBackoff();
  let listener: TransportListener | undefined;
  let state: SocketState = { phase: "connecting" };
  let socket: OpenSocket | undefined;
  let stopWaiting = (): void => undefined;
  let openedAt = 0;

  function become(next: SocketState): void {
    state = next;
    listener?.onState(next);
  }

  function open(): void {
    stopWaiting();
    if (address === "") return become({ phase: "lost", cause: "sipNotSetUp" });
    if (page.isSecure && /^ws:/i.test(address)) return become({ phase: "lost", cause: "sipInsecure" });
    openedAt = clock.now();
    become({ phase: "connecting" });
    try {
      const mine = page.openSocket(address, {
        onOpen: () => { if (socket === mine) opened(); },
        onMessage: (data) => { if (socket === mine) listener?.onMessage(data); },
        onClose: () => { if (socket === mine) gone(); },
      });
      socket = mine;
      stopWaiting = clock.after(connectMs, abandon);
    } catch {
      gone();
    }
  }

  function opened(): void {
    stopWaiting();
    backoff.reset();
    become({ phase: "up" });
  }

  function gone(): void {
    stopWaiting();
    socket = undefined;
    const failedAtOnce = state.phase === "connecting" && clock.now() - openedAt <= atOnceMs;
    const waitMs = backoff.next() * (0.75 + random() / 2);
    const nextTryAt = clock.now() + waitMs;
    stopWaiting = clock.after(waitMs, open);
    log.write({ level: "warning", source: "sip", message: "the connection to the telephone server is lost" });
    lose("sipUnreachable", nextTryAt);
    if (failedAtOnce) void page.isPrivateNetworkDenied().then((isDenied) => {
      if (isDenied && state.phase === "lost" && state.nextTryAt === nextTryAt) lose("sipPrivateAddress", nextTryAt);
    });
  }

  function lose(cause: SoftphoneErrorCode, nextTryAt: number): void {
    become({ phase: "lost", nextTryAt, cause });
  }

  function abandon(): void {
    const old = socket;
    if (old === undefined) return;
    gone();
    old.close();
  }

  const stopListening = page.onAwake(() => {
    if (state.phase !== "lost" || state.nextTryAt === undefined) return;
    backoff.reset();
    open();
  });

  return {
    get state() {
      return state;
    },
    start(to) {
      listener = to;
      open();
    },
    send(message) {
      if (socket === undefined || state.phase !== "up") throw new Error("The socket is not open.");
      socket.send(message);
    },
    abandon,
    dispose() {
      listener = undefined;
      stopListening();
      stopWaiting();
      const old = socket;
      socket = undefined;
      state = { phase: "lost", cause: "disconnected" };
      old?.close();
    },
  };
}

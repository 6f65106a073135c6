import { CilError } from "../../cil/contract/cilError";
import type { ResultMode } from "../../cil/contract/envelope";
import type { CilEvent } from "../../cil/contract/events";
import type { PeerId, RequestId } from "../../model/ids";
import type { AlertAnswer } from "../../model/requests/alert";
import type { ChannelPort } from "../../ports/channelPort";
import type { ClockPort } from "../../ports/clockPort";
import type { LockPort } from "../../ports/lockPort";
import type { PeerMessage, Posted, PrimaryMessage, Tab } from "../protocol/messages";
import { peerLock, protocolVersion } from "./names";
import { askingMs } from "./patience";
import { readPrimaryMessage } from "./readPrimaryMessage";

export interface ClientLinkInputs {
  readonly channel: ChannelPort;
  readonly locks: LockPort;
  readonly clock: ClockPort;
  readonly newId: () => string;
  readonly tab: () => Promise<Tab>;
  /** Of this page's address. */
  readonly path: string;
  readonly onEvent: (event: CilEvent) => void;
  readonly onAlertAnswered: (alertId: string, answer: AlertAnswer) => void;
  /** The API can be used: once. */
  readonly onReady: (results: ResultMode) => void;
  /** No softphone has answered for `patienceMs`; it is still waited for. */
  readonly onNobody: () => void;
}

/** A page that holds no phone: it asks the primary, and hears events. */
export interface ClientLink {
  /** `name` and `args` as in the map of requests. Rejects with a `CilError`. */
  request(call: { readonly name: string; readonly args: readonly unknown[]; readonly requestId: RequestId; readonly callId: string }): Promise<unknown>;
  /** Whether this page decides about outgoing calls. */
  guardDial(guards: boolean): void;
}

/** How long a softphone may stay away before that is said. */
const patienceMs = 30_000;

interface Pending {
  readonly message: Extract<PeerMessage, { type: "request" }>;
  readonly resolve: (result: unknown) => void;
  readonly reject: (fault: CilError) => void;
}

export function createClientLink(inputs: ClientLinkInputs): ClientLink {
  const { channel, locks, clock, newId, path } = inputs;
  const self = newId() as PeerId;
  const pending = new Map<string, Pending>();
  /** Calls that this page has heard the beginning of. */
  const begun = new Set<string>();
  let epoch = 0;
  let isReady = false;
  let guardsDial = false;
  let tab: Tab | undefined;

  function post(message: PeerMessage): void {
    channel.post({ ...message, v: protocolVersion, from: self } satisfies Posted);
  }

  function hello(): void {
    if (tab) post({ type: "hello", kind: "client", tab, lock: peerLock(tab, self), guardsDial, path });
  }

  /** A new primary knows nobody yet, and may never have heard what was asked. */
  function meet(message: Extract<PrimaryMessage, { type: "primary" }>): void {
    if (message.epoch > epoch) {
      epoch = message.epoch;
      hello();
      for (const { message: asked } of pending.values()) post(asked);
    }
    if (!message.isReady || isReady) return;
    isReady = true;
    inputs.onReady(message.results);
  }

  function tell(event: CilEvent): void {
    if (event.event === "workitemCreate") begun.add(event.id);
    inputs.onEvent(event);
  }

  function hear(message: Posted<PrimaryMessage>): void {
    if (message.epoch < epoch) return;
    switch (message.type) {
      case "primary":
        meet(message);
        return;
      case "event":
        tell(message.event);
        return;
      case "recovered":
        if (message.event.event === "workitemCreate" && !begun.has(message.event.id)) tell(message.event);
        return;
      case "reply": {
        const { callId, fault, result } = message;
        const waiting = pending.get(callId);
        pending.delete(callId);
        if (fault) waiting?.reject(new CilError(fault));
        else waiting?.resolve(result);
        return;
      }
      case "alertAnswered":
        inputs.onAlertAnswered(message.alertId, message.answer);
        return;
      case "ping":
        post({ type: "pong" });
        return;
      default:
    }
  }

  async function join(): Promise<void> {
    const own = await inputs.tab();
    // Held first: whoever hears of this page can see that it lives.
    await locks.hold(peerLock(own, self));
    tab = own;
    hello();
  }

  channel.subscribe((data) => {
    const message = readPrimaryMessage(data, self);
    if (message) hear(message);
  });
  clock.after(patienceMs, () => {
    if (!isReady) inputs.onNobody();
  });
  void join();

  return {
    async request({ name, args, requestId, callId }) {
      tab ??= await inputs.tab();
      const message = { type: "request", at: clock.now(), callId, requestId, name, args, source: "integration", tab, path } as const;
      return new Promise((resolve, reject) => {
        const giveUp = clock.after(askingMs, () => {
          pending.delete(callId);
          reject(new CilError({ code: "noSoftphone", message: "No softphone has answered.", requestId }));
        });
        const settle =
          <Value>(end: (value: Value) => void) =>
          (value: Value): void => {
            giveUp();
            end(value);
          };
        // Throws when it can't be copied; then nothing was asked.
        post(message);
        pending.set(callId, { message, resolve: settle(resolve), reject: settle(reject) });
      });
    },
    guardDial(guards) {
      if (guards === guardsDial) return;
      guardsDial = guards;
      post({ type: "guard", guardsDial });
    },
  };
}

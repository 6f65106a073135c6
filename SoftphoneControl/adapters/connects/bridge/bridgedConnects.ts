import type { ChannelPort } from "../../../ports/channelPort";
import type { ClockPort } from "../../../ports/clockPort";
import type { Frame, FramePort } from "../../../ports/framePort";
import { ConnectsFailure } from "../../../ports/installedConnectsPort";
import type { ConnectsFault, ConnectsMessage, ConnectsStatus, InstalledConnectsPort } from "../../../ports/installedConnectsPort";
import type { LockPort } from "../../../ports/lockPort";
import type { LogPort } from "../../../ports/logPort";
import { createEmitter } from "../../../shared/emitter";
import { bridgeUrl } from "./address";
import { bridgeLock, posted, readFromBridge, requestNames } from "./messages";
import type { FromBridge } from "./messages";

export interface BridgedConnectsInputs {
  /** Of the bridge's own name, see `bridgeChannel`. */
  readonly channel: ChannelPort;
  readonly locks: LockPort;
  readonly clock: Pick<ClockPort, "after">;
  readonly frame: FramePort;
  readonly newId: () => string;
  readonly log: LogPort;
  /** Address of the bridge's page. */
  readonly bridgePage: string;
  /** Path of the integration library on this origin. */
  readonly library: string;
}

interface Bridge {
  readonly id: string;
  readonly frame: Frame;
  readonly gone: AbortController;
  readonly calls: Map<string, { resolve(result: unknown): void; reject(error: unknown): void }>;
  methods: readonly string[];
  stopWaiting: () => void;
}

/** How long the bridge's page may take to say that it is there. */
const firstWordMs = 10_000;

/** The library as the softphone has it: in a page of its own, out of sight, at the other end of a channel. */
export function createBridgedConnects({ channel, locks, clock, frame, newId, log, bridgePage, library }: BridgedConnectsInputs): InstalledConnectsPort {
  const messages = createEmitter<ConnectsMessage>((error) => {
    log.write({ level: "error", source: "connects", message: `a listener threw: ${error instanceof Error ? error.name : typeof error}` });
  });
  let bridge: Bridge | undefined;

  function tell(status: ConnectsStatus): void {
    messages.emit({ type: "status", status });
  }

  function close(): void {
    bridge?.stopWaiting();
    bridge?.gone.abort();
    bridge?.frame.dispose();
    bridge = undefined;
  }

  function fail(reason: ConnectsFault): void {
    log.write({ level: "warning", source: "connects", message: `bridge failed: ${reason}` });
    close();
    tell({ phase: "failed", reason });
  }

  /** However its page goes: its lock falls free. Where no locks can be had there is nothing to watch. */
  async function watch({ id, gone }: Bridge): Promise<void> {
    const lock = bridgeLock(id);
    if (!(await locks.held()).includes(lock) || gone.signal.aborted) return;
    (await locks.hold(lock, gone.signal))();
    if (!gone.signal.aborted) fail("bridgeGone");
  }

  function hear(message: FromBridge, from: Bridge): void {
    from.stopWaiting();
    switch (message.type) {
      case "loading":
        void watch(from);
        tell({ phase: "loading" });
        return;
      case "ready":
        from.methods = message.methods;
        tell({ phase: "ready" });
        return;
      case "failed":
        fail(message.reason);
        return;
      case "event":
        messages.emit({ type: "event", name: message.name, payload: message.payload });
        return;
      case "reply": {
        const { callId, result, fault } = message;
        const call = from.calls.get(callId);
        from.calls.delete(callId);
        if (fault) call?.reject(new ConnectsFailure(fault.code, fault.message));
        else call?.resolve(result);
      }
    }
  }

  channel.subscribe((data) => {
    const message = bridge && readFromBridge(data, bridge.id);
    if (bridge && message) hear(message, bridge);
  });

  return {
    start() {
      close();
      const id = newId();
      bridge = {
        id,
        frame: frame.show(bridgeUrl(bridgePage, { library, bridge: id })),
        gone: new AbortController(),
        calls: new Map(),
        methods: [],
        stopWaiting: clock.after(firstWordMs, () => { fail("noBridge"); }),
      };
    },
    request(name, args) {
      return new Promise((resolve, reject) => {
        const known = requestNames.find((candidate) => candidate === name);
        if (bridge === undefined || known === undefined) throw new ConnectsFailure(undefined, undefined);
        const callId = newId();
        bridge.calls.set(callId, { resolve, reject });
        channel.post(posted({ type: "call", callId, name: known, args: [...args] }, bridge.id));
      });
    },
    subscribe: messages.subscribe,
    has: (name) => bridge?.methods.includes(name) ?? false,
    dispose() {
      close();
      channel.dispose();
    },
  };
}

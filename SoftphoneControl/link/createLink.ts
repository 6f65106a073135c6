import { CilError } from "../cil/contract/cilError";
import { readRequestId } from "../cil/contract/requestId";
import type { PeerId, RequestId } from "../model/ids";
import type { HostMethod } from "../ports/hostPort";
import { isPageFact } from "../state/actions";
import type { Action } from "../state/actions";
import type { HereState } from "../state/state";
import { peerLock, protocolVersion } from "./client/names";
import { takeBackMs } from "./client/patience";
import type { LinkInputs } from "./linkInputs";
import { createLeadClaim } from "./mirror/leadClaim";
import { createMirrorDuty } from "./mirror/mirrorDuty";
import { createMirrorRequests } from "./mirror/mirrorRequests";
import { createOutbox } from "./mirror/outbox";
import { createWish } from "./mirror/wish";
import { createPlaceInLine } from "./placeInLine";
import { createPrimaryDuty } from "./primary/primaryDuty";
import type { PrimaryDuty } from "./primary/primaryDuty";
import { createRepeats } from "./primary/repeats";
import type { PeerMessage, Posted, PrimaryMessage, Tab } from "./protocol/messages";
import { readPeerMessage } from "./protocol/readPeerMessage";
import { createHostService } from "./hostService";
import { toldHost } from "./toldHost";
import { readPrimaryMessage } from "./client/readPrimaryMessage";

/** This page's part in the one softphone of the browser. */
export interface Link {
  /** Takes an action to where it belongs: what concerns this page alone to its own store, everything else to the page that owns the phone. */
  dispatch(action: Action): void;
  /** A request of the Integration API, for somebody on this page without a link of its own. Rejects with a `CilError`. */
  request(call: { readonly name: string; readonly args: unknown; readonly source: "integration" | "host" }): Promise<unknown>;
  /** Asks the host of another page of this softphone. Only the primary may. Rejects with an error that has a `code`. */
  callPort(page: PeerId, method: HostMethod, args: readonly unknown[]): Promise<unknown>;
  /**
   * Makes this page own the phone, because the agent works here, and keeps it here until `use` is over. False, and `use` is not called: the page that
   * owns it did not give it away within `answerMs`, as it does only while nothing is under way.
   */
  takeLead(use: () => Promise<void>): Promise<boolean>;
  /** Makes this page own the phone, whether or not the page that owns it says anything: where it does not answer any more. It stands down when it wakes. */
  seize(): void;
  /** The host around this page is another, or can do something else than it could. */
  tellHost(): void;
  dispose(): void;
}

type PortCall = Extract<PrimaryMessage, { type: "portCall" }>;

export function createLink(inputs: LinkInputs): Link {
  const { store, channel, locks, clock, log, newId, self, version } = inputs;
  const leaving = new AbortController();
  const outbox = createOutbox({ newId, post: (callId, action) => { post({ type: "tell", callId, action }); } });
  const repeats = createRepeats();
  const hostService = createHostService();
  const mirrorRequests = createMirrorRequests({ clock, post });
  const mirror = createMirrorDuty({
    store,
    log,
    needSnapshot: () => { post({ type: "needSnapshot" }); },
    onReplica: () => { enter("mirror"); },
  });
  const wish = inputs.prefersPrimary === true ? createWish({ clock, ask: (at) => { post({ type: "wantPrimary", at }); } }) : undefined;
  const claim = createLeadClaim({ clock, ask: (at) => { post({ type: "wantPrimary", at, byAgent: true }); } });
  const place = createPlaceInLine({ locks, onOwn: lead, onLost });
  let epoch = 0;
  /** A primary of our version is known: its snapshot makes this page a mirror. */
  let isFollowing = false;
  let duty: PrimaryDuty | undefined;
  let tab: Tab | undefined;
  let releasePeer: (() => void) | undefined;
  /** The agent works here: nobody else is given the phone meanwhile. */
  let isInUse = false;

  const role = (): HereState["link"] => store.getState().here.link;

  function enter(link: HereState["link"]): void {
    if (role() !== link) store.dispatch({ type: "link.changed", at: clock.now(), link });
  }

  function post(message: PeerMessage): void {
    channel.post({ ...message, v: protocolVersion, from: self } satisfies Posted<PeerMessage>);
  }

  function hello(): void {
    if (tab) post({ type: "hello", kind: "softphone", tab, lock: peerLock(tab, self), guardsDial: false, host: toldHost(inputs) });
  }

  function lead(): void {
    epoch = Math.max(epoch + 1, clock.now());
    const hasHeard = store.getState().phone.channels.length > 0;
    const isSuccessor = role() === "mirror" && hasHeard;
    isFollowing = false;
    enter("primary");
    const resume = isSuccessor ? mirror.resume : undefined;
    if (hasHeard && resume === undefined) store.dispatch({ type: "phone.startedAnew", at: clock.now() });
    // Whoever asked the agent has gone with its page.
    if (store.getState().phone.credentialsAsked) store.dispatch({ type: "credentials.settled", at: clock.now() });
    inputs.onPrimary({ isSuccessor, resume });
    duty = createPrimaryDuty({ ...inputs, epoch, seq: mirror.seq ?? 0, ownTab: tab });
    for (const { action } of outbox.take()) void duty.tell(action);
    for (const { message, answer } of mirrorRequests.take()) answer(duty.request(message, self));
    claim.won();
  }

  function standDown(): void {
    log.write({ level: "warning", source: "link", message: "another page has taken over" });
    duty?.dispose();
    duty = undefined;
    inputs.onStandDown();
    isFollowing = false;
    enter("joining");
    place.wait();
  }

  function onLost(): void {
    if (duty) standDown();
    else place.wait();
  }

  /** To a page that is here to stay. Until it has come for the lock this page is its own mirror, so that nothing blinks. */
  function handOver(told: Posted<Extract<PeerMessage, { type: "wantPrimary" }>>): void {
    const mayGo = !isInUse && (wish === undefined || told.byAgent === true);
    const last = mayGo ? duty?.handOver(told) : undefined;
    if (!last) return;
    duty?.dispose();
    duty = undefined;
    isFollowing = false;
    mirror.hear(last);
    clock.after(takeBackMs, () => { if (place.isOwn && !duty) lead(); });
  }

  function follow(message: Posted<Extract<PrimaryMessage, { type: "primary" }>>): void {
    const isOutdated = message.version !== version;
    if (message.epoch === epoch && (isFollowing || role() === "outdated")) return;
    epoch = message.epoch;
    isFollowing = !isOutdated;
    if (isOutdated) {
      enter("outdated");
      return;
    }
    hello();
    mirror.ask();
    outbox.repeat();
    mirrorRequests.repeat();
  }

  function hearPrimary(message: Posted<PrimaryMessage>): void {
    if (duty) {
      // Two pages that both believe to own the phone: the younger claim stands.
      if (message.type === "primary" && message.epoch > epoch) standDown();
      else return;
    }
    if (message.epoch < epoch) return;
    if (message.type === "primary") follow(message);
    else if (message.type === "taken") outbox.taken(message.callId);
    else if (message.type === "reply") mirrorRequests.answered(message);
    else if (message.type === "portCall") serve(message);
    else if (message.epoch === epoch && isFollowing) {
      if (message.type !== "yours") mirror.hear(message);
      else if (claim.isAnswered() || wish?.isAnswered() === true) place.takeOver();
    }
    if (message.type === "primary") wish?.renew();
    wish?.look(role() === "mirror" ? store.getState().phone : undefined);
  }

  function serve(asked: PortCall): void {
    const { callId } = asked;
    repeats.once(callId, () => hostService.serve(inputs.host(), clock.now(), asked)).then(
      (result) => {
        post({ type: "portAnswer", callId, result });
      },
      (error: unknown) => {
        const { code, detail } = (error ?? {}) as { readonly code?: unknown; readonly detail?: unknown };
        post({ type: "portAnswer", callId, fault: { code: typeof code === "string" ? code : "internal", detail: typeof detail === "string" ? detail : undefined } });
      },
    );
  }

  function hear(data: unknown): void {
    if (duty && !duty.admits(data)) return;
    // Only the primary is told anything.
    const told = duty && readPeerMessage(data);
    if (told?.type === "wantPrimary") handOver(told);
    else if (told) duty?.hear(told);
    else {
      const message = readPrimaryMessage(data, self);
      if (message && message.from !== self) hearPrimary(message);
    }
  }

  async function join(): Promise<void> {
    tab = await inputs.tab();
    const letGo = await locks.hold(peerLock(tab, self), leaving.signal);
    if (leaving.signal.aborted) {
      letGo();
      return;
    }
    releasePeer = letGo;
    hello();
    place.wait();
  }

  const unsubscribe = channel.subscribe(hear);
  join().catch((error: unknown) => {
    log.write({ level: "error", source: "link", message: `joining failed: ${error instanceof Error ? error.name : typeof error}` });
  });

  return {
    dispatch(action) {
      if (isPageFact(action)) store.dispatch(action);
      else if (duty) void duty.tell(action);
      else outbox.add(action);
    },
    async request({ name, args, source }) {
      const callId = newId();
      const requestId = readRequestId(idIn(args)) ?? (newId() as RequestId);
      tab ??= await inputs.tab();
      const message = { type: "request", at: clock.now(), callId, requestId, name, args, source, tab } as const;
      return duty ? duty.request(message, self) : mirrorRequests.ask(message);
    },
    callPort: (page, method, args) => duty?.callPort(page, method, args) ?? Promise.reject(new CilError({ code: "noSoftphone", message: "This page does not own the phone.", requestId: "" })),
    async takeLead(use) {
      if (role() === "outdated" || !(duty || (await claim.make()))) return false;
      isInUse = true;
      await use().finally(() => { isInUse = false; });
      return true;
    },
    seize() {
      if (!duty && role() === "mirror") place.takeOver();
    },
    tellHost() {
      if (duty) duty.tellHost();
      else if (releasePeer) hello();
    },
    dispose() {
      leaving.abort();
      unsubscribe();
      duty?.dispose();
      duty = undefined;
      place.dispose();
      // The page may stay for hours without this softphone: to the others it has gone.
      releasePeer?.();
      channel.dispose();
    },
  };
}

/** Of a request by names. */
function idIn(args: unknown): unknown {
  return typeof args === "object" && args !== null && "requestId" in args ? args.requestId : undefined;
}

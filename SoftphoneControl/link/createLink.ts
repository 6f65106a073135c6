import { CilError } from "../cil/contract/cilError";
import type { RequestId } from "../model/ids";
import { isPageFact } from "../state/actions";
import type { HereState } from "../state/state";
import { peerLock, primaryLock, protocolVersion } from "./client/names";
import { takeBackMs } from "./client/patience";
import { readPrimaryMessage } from "./client/readPrimaryMessage";
import { holdsBoth } from "./holdsBoth";
import type { Link } from "./link";
import type { LinkInputs } from "./linkInputs";
import { createLeadClaim } from "./mirror/leadClaim";
import { createMirrorDuty } from "./mirror/mirrorDuty";
import { createMirrorRequests } from "./mirror/mirrorRequests";
import { createOutbox } from "./mirror/outbox";
import { createPortDuty } from "./mirror/portDuty";
import { createVigil } from "./mirror/vigil";
import { createWish } from "./mirror/wish";
import { createPlaceInLine } from "./placeInLine";
import { createOwnership } from "./primary/ownership";
import { createPrimaryDuty } from "./primary/primaryDuty";
import type { PrimaryDuty } from "./primary/primaryDuty";
import { createRivals, epochAfter } from "./primary/rivals";
import type { PeerMessage, Posted, PrimaryMessage, Tab } from "./protocol/messages";
import { isQuestion, readPeerMessage } from "./protocol/readPeerMessage";
import { requestIdIn } from "./requestIdIn";
import { toldHost } from "./toldHost";

export function createLink(inputs: LinkInputs): Link {
  const { store, channel, locks, clock, log, newId, self, version } = inputs;
  const leaving = new AbortController();
  const outbox = createOutbox({ newId, post: (callId, action) => { post({ type: "tell", callId, action }); } });
  const ports = createPortDuty({ clock, host: inputs.host, post });
  const mirrorRequests = createMirrorRequests({ clock, post });
  const mirror = createMirrorDuty({
    store,
    clock,
    log,
    needSnapshot: () => { post({ type: "needSnapshot" }); },
    onReplica: () => { enter("mirror"); },
  });
  const wish = inputs.prefersPrimary === true ? createWish({ clock, ask: (at) => { post({ type: "wantPrimary", at }); } }) : undefined;
  const claim = createLeadClaim({ clock, ask: (at) => { post({ type: "wantPrimary", at, byAgent: true }); } });
  /** What the browser says, before the news of a loss has come. */
  const isOurs = async (): Promise<boolean> => tab === undefined || holdsBoth(locks, primaryLock, peerLock(tab, self));
  const ownership = createOwnership({ clock, isFrozen: inputs.isFrozen, isOurs, onLost: () => { if (duty) standDown(); } });
  const rivals = createRivals({ locks, ownership, onOurs: insist, onUnknown: () => { if (duty) standDown(); } });
  const place = createPlaceInLine({ locks, isOurs, onOwn: lead, onLost });
  const watch = createVigil({ ...inputs, getPhone: () => store.getState().phone, ask: () => { post({ type: "areYouThere" }); }, takeOver: () => place.takeOver() });
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
    epoch = epochAfter(epoch, clock.now());
    const hasHeard = store.getState().phone.channels.length > 0;
    const isSuccessor = role() === "mirror" && hasHeard;
    isFollowing = false;
    watch.stop();
    ownership.begin();
    enter("primary");
    const resume = isSuccessor ? mirror.resume : undefined;
    if (hasHeard && resume === undefined) store.dispatch({ type: "phone.startedAnew", at: clock.now() });
    // Whoever asked the agent has gone with its page.
    if (store.getState().phone.credentialsAsked) store.dispatch({ type: "credentials.settled", at: clock.now() });
    inputs.onPrimary({ isSuccessor, resume });
    duty = createPrimaryDuty({ ...inputs, clock: ownership.clock, epoch: () => epoch, seq: mirror.seq ?? 0, ownTab: tab });
    for (const { action } of outbox.take()) void duty.tell(action);
    for (const { message, answer } of mirrorRequests.take()) answer(duty.request(message, self));
    claim.won();
  }

  function standDown(): void {
    log.write({ level: "warning", source: "link", message: "another page has taken over" });
    retire();
    inputs.onStandDown({ isLost: true });
    enter("joining");
    place.wait();
    hello();
  }

  /** To everybody who may have believed another page. */
  function insist(rivalEpoch: number): void {
    if (!duty || rivalEpoch < epoch) return;
    epoch = epochAfter(rivalEpoch, clock.now());
    duty.announce();
  }

  function retire(): void {
    duty?.dispose();
    duty = undefined;
    isFollowing = false;
    ownership.end();
    watch.start();
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
    retire();
    mirror.hear(last);
    clock.after(takeBackMs, () => { if (place.isOwn && !duty) lead(); });
  }

  function follow(message: Posted<Extract<PrimaryMessage, { type: "primary" }>>): void {
    const isOutdated = message.version !== version;
    if (message.epoch === epoch && (isFollowing || (isOutdated && role() === "outdated"))) return;
    epoch = message.epoch;
    isFollowing = !isOutdated;
    if (isOutdated) {
      // It may not know the question.
      watch.stop();
      enter("outdated");
      return;
    }
    watch.start();
    hello();
    mirror.ask();
    outbox.repeat();
    mirrorRequests.repeat();
  }

  function hearPrimary(message: Posted<PrimaryMessage>): void {
    if (duty) {
      if (message.type === "primary" && message.epoch > epoch) rivals.heard(message.epoch);
      return;
    }
    if (message.epoch < epoch) return;
    watch.heard();
    if (message.type === "primary") follow(message);
    else if (message.type === "taken") outbox.taken(message.callId);
    else if (message.type === "reply") mirrorRequests.answered(message);
    else if (message.type === "portCall") ports.serve(message);
    else if (message.epoch === epoch && isFollowing) {
      if (message.type !== "yours") mirror.hear(message);
      else if (claim.isAnswered() || wish?.isAnswered() === true) void place.takeOver();
    }
    if (message.type === "primary") wish?.renew();
    wish?.look(role() === "mirror" ? store.getState().phone : undefined);
  }

  function hear(data: unknown): void {
    if (duty && !duty.admits(data)) return;
    // Only the primary is told anything; the question whether it is there concerns everybody who would ask it next.
    const told = duty || isQuestion(data) ? readPeerMessage(data) : undefined;
    if (told?.type === "areYouThere") {
      ownership.touch();
      if (!duty) watch.asked();
      else if (!inputs.isFrozen()) duty.hear(told);
    } else if (told) ownership.run(() => { if (told.type === "wantPrimary") handOver(told); else duty?.hear(told); });
    else {
      const message = readPrimaryMessage(data, self);
      if (message) hearPrimary(message);
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
    watch.start();
  }

  // Before whatever takes longer: everybody else waits for it.
  const unsubscribes = [store.onStep((step) => { duty?.react(step); }), channel.subscribe(hear)];
  join().catch((error: unknown) => {
    log.write({ level: "error", source: "link", message: `joining failed: ${error instanceof Error ? error.name : typeof error}` });
  });

  return {
    dispatch(action) {
      if (isPageFact(action)) store.dispatch(action);
      else {
        const keep = (): void => { outbox.add(action); };
        ownership.run(() => { if (duty) void duty.tell(action); else keep(); }, keep);
      }
    },
    async request({ name, args, source }) {
      const callId = newId();
      const requestId = requestIdIn(args) ?? (newId() as RequestId);
      tab ??= await inputs.tab();
      const message = { type: "request", at: clock.wall(), callId, requestId, name, args, source, tab } as const;
      return new Promise((resolve) => {
        const ask = (): void => { resolve(mirrorRequests.ask(message)); };
        ownership.run(() => { if (duty) resolve(duty.request(message, self)); else ask(); }, ask);
      });
    },
    callPort: (page, method, args) =>
      new Promise((resolve, reject) => {
        const refuse = (): void => { reject(new CilError({ code: "noSoftphone", message: "This page does not own the phone.", requestId: "" })); };
        ownership.run(() => { if (duty) resolve(duty.callPort(page, method, args)); else refuse(); }, refuse);
      }),
    async takeLead(use) {
      if (role() === "outdated" || !(duty || (await claim.make()))) return false;
      isInUse = true;
      await use().finally(() => { isInUse = false; });
      return true;
    },
    seize: () => { if (!duty && role() === "mirror") void place.takeOver(); },
    look: watch.look,
    ownership,
    tellHost: () => { if (duty) duty.tellHost(); else if (releasePeer) hello(); },
    dispose() {
      leaving.abort();
      for (const unsubscribe of unsubscribes) unsubscribe();
      duty?.dispose();
      duty = undefined;
      ownership.end();
      watch.stop();
      place.dispose();
      // The page may stay for hours without this softphone: to the others it has gone.
      releasePeer?.();
      channel.dispose();
    },
  };
}

import { createDesk } from "../../cil/desk/createDesk";
import type { PeerId } from "../../model/ids";
import { requestTimeoutMs } from "../../model/requests/phoneRequest";
import type { HostMethod } from "../../ports/hostPort";
import { createAllowance } from "../../shared/allowance";
import type { Action } from "../../state/actions";
import type { Step } from "../../state/step";
import { protocolVersion } from "../client/names";
import { answerMs } from "../client/patience";
import { isAtRest } from "../isAtRest";
import type { LinkInputs } from "../linkInputs";
import type { PeerMessage, Posted, PrimaryMessage, Tab } from "../protocol/messages";
import { readToldAction } from "../protocol/readToldAction";
import { createBroadcast } from "./broadcast";
import type { ToldByPrimary } from "./broadcastSteps";
import { createClientRegistry } from "./clientRegistry";
import { createCrowdControl } from "./crowdControl";
import { createGuarding } from "./guarding";
import { nameOfPage } from "./nameOfPage";
import { createPages } from "./pages";
import { createPortCalls, PortCallFault } from "./portCalls";
import { createPrimaryRequests } from "./primaryRequests";
import type { Asked } from "./primaryRequests";
import { createRecoveries } from "./recoveries";
import { createRepeats } from "./repeats";
import { createSettling } from "./settling";
import { createSnapshotPace } from "./snapshotPace";

/** What the page that owns the phone does for the others. */
export interface PrimaryDuty {
  /** Whether there is room for one more message of whoever says this; a request that has none is refused. Asked first, of everything that comes. */
  admits(data: unknown): boolean;
  hear(message: Posted<PeerMessage>): void;
  /** Tells everybody of a step. */
  react(step: Step): void;
  /** What this page wants of the phone. Resolves once the phone has heard of it. */
  tell(action: Action): Promise<void>;
  /** Of this very page: an integration that has no link of its own. */
  request(call: Asked, from: PeerId): Promise<unknown>;
  /** Asks the host of another page. Rejects with a `PortCallFault`. */
  callPort(page: PeerId, method: HostMethod, args: readonly unknown[]): Promise<unknown>;
  /** Says that this page owns the phone. */
  announce(): void;
  /** This page's own host is another, or can do something else. */
  tellHost(): void;
  /**
   * Ends the phone on this page and gives it to a page that wants it; returns what it gave.
   * Undefined while anything is under way, and to one that is no softphone or has waited too long.
   */
  handOver(wish: Posted<Extract<PeerMessage, { type: "wantPrimary" }>>): PrimaryMessage | undefined;
  dispose(): void;
}

/** Lines in the log. */
const mostComplaints = { atOnce: 20, perSecond: 0.1 };

export function createPrimaryDuty(inputs: LinkInputs & { readonly epoch: () => number; readonly seq: number; readonly ownTab: Tab | undefined }): PrimaryDuty {
  const { store, channel, locks, clock, log, newId, self, epoch, version } = inputs;
  const { dispatch } = store;
  const desk = createDesk({ store, dispatch, now: () => clock.now(), onForbidden: (sentence) => { complain(sentence); } });
  const repeats = createRepeats();
  const pages = createPages(inputs);
  const complaints = createAllowance(mostComplaints);
  /** Apart from the rest, which comes in crowds. */
  const floods = createAllowance(mostComplaints);

  /** Of other pages, any of which may do wrong all day: the log has room for more than that. */
  function complain(message: string, allowance = complaints): void {
    if (allowance.take(clock.now())) log.write({ level: "warning", source: "link", message });
  }

  function post(message: ToldByPrimary): void {
    channel.post({ ...message, epoch: epoch(), v: protocolVersion, from: self });
  }

  const registry = createClientRegistry(locks, (peerId, { kind }) => {
    log.write({ level: "info", source: "link", message: `${kind} ${nameOfPage(peerId)} has gone` });
    portCalls.gone(peerId);
    crowd.gone(peerId);
    if (kind === "client") leave(peerId);
    else pages.left(peerId);
  });
  const crowd = createCrowdControl({
    clock,
    isKnown: (page) => registry.find(page) !== undefined,
    onTooMuch: (page, kind) => { complain(`${nameOfPage(page)} says too much (${kind}): some of it is not heard`, floods); },
  });
  const broadcast = createBroadcast({ clock, seq: inputs.seq, getPhone: () => store.getState().phone, resumeData: inputs.resumeData, hasMirrors: () => registry.mirrors > 0, post });
  const snapshots = createSnapshotPace({ clock, send: (page) => { sendSnapshot(page); } });
  const requests = createPrimaryRequests({ ...inputs, desk, repeats, isTooLate, post, registry: () => registry, settling: () => settling });
  const portCalls = createPortCalls({ clock, newId, post });
  const guarding = createGuarding({
    store,
    clock,
    registry: () => registry,
    ping(to) { post({ type: "ping", to }); },
    onForbidden() { complain("the configuration does not let a page hold calls back by beforeDial"); },
  });

  function leave(peerId: PeerId): void {
    guarding.gone(peerId);
    dispatch({ type: "client.left", at: clock.now(), peerId });
  }

  function announce(): void {
    post({ type: "primary", seq: broadcast.seq, version, results: inputs.results(), isReady: settling.isOver });
  }

  function sendSnapshot(to: PeerId, resume = inputs.resumeData()): PrimaryMessage {
    const message = { type: "snapshot", to, at: clock.now(), seq: broadcast.seq, phone: store.getState().phone, resume } as const;
    post(message);
    return { ...message, epoch: epoch() };
  }

  function react(step: Step): void {
    // Before its events: whoever starts when it hears that the phone is ready hears of the calls that were found.
    settling.react(step);
    broadcast.react(step);
    recoveries.react(step);
    guarding.react(step);
  }

  function take(from: PeerId, callId: string, told: unknown): void {
    const action: Action | undefined = readToldAction(told);
    if (action === undefined) complain(`${nameOfPage(from)} told what no page may tell`);
    // Not while it waits: if this page goes before, the next one has to be told.
    const taken = action ? repeats.once(`tell ${from} ${callId}`, () => tell(action)) : Promise.resolve();
    void taken.then(() => { post({ type: "taken", to: from, callId }); });
  }

  /** This page hung, or was not the primary yet: what was wanted then must not come as a surprise now. */
  function isTooLate(ageMs: number, patienceMs: number): boolean {
    const is = ageMs >= patienceMs;
    if (is) complain("what another page asked was heard too late");
    return is;
  }

  function tell(action: Action): Promise<void> {
    return new Promise((resolve) => {
      const act = (): void => {
        dispatch(action);
        resolve();
      };
      if (action.type !== "intent.command") act();
      else if (!isTooLate(clock.now() - action.at, requestTimeoutMs)) settling.then(act);
      else resolve(tell({ type: "trouble.noticed", at: clock.now(), code: "timeout" }));
    });
  }

  const settling = createSettling(clock, announce);
  const recoveries = createRecoveries({ clock, ownTab: inputs.ownTab, getPhone: () => store.getState().phone, post });

  // Whoever guarded before the take-over has to be there still; its lock says so.
  void locks.held().then((held) => {
    const { dialGuards, alerts } = store.getState().phone;
    const known = new Set([...dialGuards, ...alerts.map(({ peerId }) => peerId)]);
    for (const peerId of known) if (!held.some((name) => name.endsWith(`|${peerId}`))) leave(peerId);
  });
  pages.begin();
  announce();

  return {
    admits(data) {
      const isHeard = crowd.admits(data);
      if (!isHeard) requests.turnAway(data);
      return isHeard;
    },
    hear(message) {
      const { from } = message;
      switch (message.type) {
        case "hello": {
          const isNew = registry.find(from) === undefined;
          registry.add(from, message, message.lock);
          if (message.kind === "softphone") broadcast.follow();
          // A softphone that follows it asks for the snapshot.
          announce();
          if (message.kind === "client") guarding.set(from, message.guardsDial);
          else if (message.host) pages.joined(from, message.host);
          if (isNew) recoveries.joined(from, message);
          return;
        }
        case "needSnapshot":
          broadcast.follow();
          snapshots.ask(from);
          return;
        case "areYouThere":
          post({ type: "here" });
          return;
        case "tell":
          take(from, message.callId, message.action);
          return;
        case "request":
          requests.answer(message, from);
          return;
        case "guard":
          // Who has not said hello yet says it there.
          if (registry.find(from)) guarding.set(from, message.guardsDial);
          return;
        case "pong":
          guarding.answered(from);
          return;
        case "portAnswer":
          portCalls.answered(message);
          return;
        default:
      }
    },
    react,
    tell,
    request: requests.ask,
    callPort: (page, method, args) => (registry.find(page) ? portCalls.call(page, method, args) : Promise.reject(new PortCallFault("gone"))),
    announce,
    tellHost: () => { pages.tellOwn(); },
    handOver({ from, at }) {
      if (registry.find(from)?.kind !== "softphone" || !settling.isOver || !isAtRest(store.getState().phone)) return undefined;
      if (isTooLate(clock.wall() - at, answerMs)) {
        announce();
        return undefined;
      }
      const resume = inputs.resumeData();
      // Before the other page can start it.
      inputs.onStandDown({ isLost: false });
      const last = sendSnapshot(from, resume);
      post({ type: "yours", to: from });
      return last;
    },
    dispose() {
      broadcast.dispose();
      snapshots.dispose();
      portCalls.dispose();
      settling.dispose();
      guarding.dispose();
      registry.dispose();
      desk.dispose();
    },
  };
}

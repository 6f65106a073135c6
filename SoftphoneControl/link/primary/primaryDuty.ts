import { createDesk } from "../../cil/desk/createDesk";
import type { CilFault } from "../../cil/contract/cilError";
import { CilError } from "../../cil/contract/cilError";
import type { PeerId } from "../../model/ids";
import { requestTimeoutMs } from "../../model/phoneRequest";
import type { HostMethod } from "../../ports/hostPort";
import type { Action } from "../../state/actions";
import { isPageFact } from "../../state/actions";
import { movesResumeData } from "../../state/rules/resumeRule";
import type { Step } from "../../state/step";
import { isFirstTab } from "../client/firstTab";
import { protocolVersion } from "../client/names";
import { answerMs, askingMs } from "../client/patience";
import { hashOf } from "../hashOf";
import { isAtRest } from "../isAtRest";
import type { LinkInputs } from "../linkInputs";
import type { PeerMessage, Posted, PrimaryMessage, Tab } from "../protocol/messages";
import { readToldAction } from "../protocol/readToldAction";
import { messagesOf } from "./broadcastSteps";
import type { ToldByPrimary } from "./broadcastSteps";
import { createClientRegistry } from "./clientRegistry";
import { createGuardWatch } from "./guardWatch";
import { createPages } from "./pages";
import { createPortCalls, PortCallFault } from "./portCalls";
import { createPulse } from "./pulse";
import { createRepeats } from "./repeats";
import { createSettling } from "./settling";

type Request = Extract<PeerMessage, { type: "request" }>;

/** What the page that owns the phone does for the others. */
export interface PrimaryDuty {
  hear(message: Posted<PeerMessage>): void;
  /** What this page wants of the phone. Resolves once the phone has heard of it. */
  tell(action: Action): Promise<void>;
  /** Of this very page: an integration that has no link of its own. */
  request(call: Pick<Request, "at" | "callId" | "requestId" | "name" | "args" | "source" | "tab">, from: PeerId): Promise<unknown>;
  /** Asks the host of another page. Rejects with a `PortCallFault`. */
  callPort(page: PeerId, method: HostMethod, args: readonly unknown[]): Promise<unknown>;
  /** This page's own host is another, or can do something else. */
  tellHost(): void;
  /**
   * Ends the phone on this page and gives it to a page that wants it; returns what it gave.
   * Undefined while anything is under way, and to one that is no softphone or has waited too long.
   */
  handOver(wish: Posted<Extract<PeerMessage, { type: "wantPrimary" }>>): PrimaryMessage | undefined;
  dispose(): void;
}

export function createPrimaryDuty(inputs: LinkInputs & { readonly epoch: number; readonly seq: number; readonly ownTab: Tab | undefined }): PrimaryDuty {
  const { store, channel, locks, clock, log, newId, self, epoch, version } = inputs;
  const { dispatch } = store;
  const desk = createDesk({ store, dispatch, now: () => clock.now() });
  const repeats = createRepeats();
  const pages = createPages(inputs);
  let seq = inputs.seq;

  function post(message: ToldByPrimary): void {
    channel.post({ ...message, epoch, v: protocolVersion, from: self });
  }

  const registry = createClientRegistry(locks, (peerId, { kind }) => {
    log.write({ level: "info", source: "link", message: `${kind} ${peerId} has gone` });
    portCalls.gone(peerId);
    if (kind === "client") leave(peerId);
    else pages.left(peerId);
  });
  const portCalls = createPortCalls({ clock, newId, post });
  const guardWatch = createGuardWatch({
    clock,
    ping(to) {
      post({ type: "ping", to });
    },
    onSilent(peerId) {
      dispatch({ type: "dialGuard.lifted", at: clock.now(), peerId, why: "silent" });
    },
  });
  /** Those that guarded and fell silent: they guard again as soon as they answer. */
  const silent = new Set<PeerId>();

  function leave(peerId: PeerId): void {
    silent.delete(peerId);
    if (store.getState().phone.dialGuards.includes(peerId)) dispatch({ type: "dialGuard.lifted", at: clock.now(), peerId, why: "gone" });
    dispatch({ type: "client.left", at: clock.now(), peerId });
  }

  function announce(): void {
    post({ type: "primary", seq, version, results: inputs.results(), isReady: settling.isOver });
  }

  function sendSnapshot(to: PeerId, resume = inputs.resumeData()): PrimaryMessage {
    const message = { type: "snapshot", to, at: clock.now(), seq, phone: store.getState().phone, resume } as const;
    post(message);
    return { ...message, epoch };
  }

  function guard(peerId: PeerId, guardsDial: boolean): void {
    silent.delete(peerId);
    const isGuard = store.getState().phone.dialGuards.includes(peerId);
    if (guardsDial && !isGuard) dispatch({ type: "dialGuard.set", at: clock.now(), peerId });
    if (!guardsDial && isGuard) dispatch({ type: "dialGuard.lifted", at: clock.now(), peerId, why: "unsubscribed" });
  }

  function onStep(step: Step): void {
    const { action, before, after } = step;
    if (!isPageFact(action)) seq += 1;
    for (const message of messagesOf(step, seq)) post(message);
    // In the same turn as the action: a mirror that takes over must not start from an older contact centre than it shows.
    if (registry.mirrors > 0 && movesResumeData(action)) post({ type: "resume", resume: inputs.resumeData() });
    if (action.type === "dialGuard.lifted" && action.why === "silent") silent.add(action.peerId);
    if (before.phone.dialGuards !== after.phone.dialGuards) guardWatch.guards(after.phone.dialGuards);
  }

  /** The softphone's page that asks, or the one in the tab of the integration that does. */
  function pageOf(from: PeerId, tab: Tab): PeerId | undefined {
    if (from === self || registry.find(from)?.kind === "softphone") return from;
    return tab.id === inputs.ownTab?.id ? self : registry.softphoneIn(tab);
  }

  /** A repeated call gets the answer of the first. */
  function request({ at, callId, requestId, name, args, source, tab }: Parameters<PrimaryDuty["request"]>[0], from: PeerId): Promise<unknown> {
    if (isTooLate(clock.wall() - at, askingMs)) return Promise.reject(new CilError({ code: "noSoftphone", message: "No softphone has answered.", requestId }));
    const asker = { peerId: from, page: pageOf(from, tab), source, isPrimaryTab: () => isFirstTab(locks, tab) };
    const given = Array.isArray(args) || (typeof args === "object" && args !== null) ? (args as readonly unknown[] | Record<string, unknown>) : [];
    const call = { callId, requestId, name, args: given };
    return repeats.once(`request ${from} ${callId}`, () => new Promise((resolve) => { settling.then(() => { resolve(desk.handle(call, asker)); }); }));
  }

  function reply(to: PeerId, callId: string, answer: Promise<unknown>): void {
    answer.then(
      (result) => { post({ type: "reply", to, callId, result }); },
      (error: unknown) => {
        const fault: CilFault = error instanceof CilError ? { code: error.code, message: error.message, requestId: error.requestId } : { code: "internal", message: "Something went wrong inside the softphone.", requestId: "" };
        post({ type: "reply", to, callId, fault });
      },
    );
  }

  function take(from: PeerId, callId: string, told: unknown): void {
    const action: Action | undefined = readToldAction(told);
    if (action === undefined) log.write({ level: "warning", source: "link", message: `${from} told what no page may tell` });
    // Not while it waits: if this page goes before, the next one has to be told.
    const taken = action ? repeats.once(`tell ${from} ${callId}`, () => tell(action)) : Promise.resolve();
    void taken.then(() => { post({ type: "taken", to: from, callId }); });
  }

  /** This page hung, or was not the primary yet: what was wanted then must not come as a surprise now. */
  function isTooLate(ageMs: number, patienceMs: number): boolean {
    const is = ageMs >= patienceMs;
    if (is) log.write({ level: "warning", source: "link", message: "what another page asked was heard too late" });
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

  const unsubscribe = store.onStep(onStep);
  const settling = createSettling(store, clock, announce);
  const pulse = createPulse({ clock, since: seq, now: () => (registry.mirrors > 0 ? seq : undefined), tell: () => { post({ type: "pulse", seq, hash: hashOf(store.getState().phone) }); } });

  // Whoever guarded before the take-over has to be there still; its lock says so.
  void locks.held().then((held) => {
    const { dialGuards, alerts } = store.getState().phone;
    const known = new Set([...dialGuards, ...alerts.map(({ peerId }) => peerId)]);
    for (const peerId of known) if (!held.some((name) => name.endsWith(`|${peerId}`))) leave(peerId);
  });
  guardWatch.guards(store.getState().phone.dialGuards);
  pages.begin();
  announce();

  return {
    hear(message) {
      const { from } = message;
      switch (message.type) {
        case "hello":
          registry.add(from, message, message.lock);
          // A softphone that follows it asks for the snapshot.
          announce();
          if (message.kind === "client") guard(from, message.guardsDial);
          else if (message.host) pages.joined(from, message.host);
          return;
        case "needSnapshot":
          sendSnapshot(from);
          return;
        case "areYouThere":
          post({ type: "here" });
          return;
        case "tell":
          take(from, message.callId, message.action);
          return;
        case "request":
          reply(from, message.callId, request(message, from));
          return;
        case "guard":
          // Who has not said hello yet says it there.
          if (registry.find(from)) guard(from, message.guardsDial);
          return;
        case "pong":
          if (silent.has(from)) guard(from, true);
          guardWatch.answered(from);
          return;
        case "portAnswer":
          portCalls.answered(message);
          return;
        default:
      }
    },
    tell,
    request,
    callPort: (page, method, args) => (registry.find(page) ? portCalls.call(page, method, args) : Promise.reject(new PortCallFault("gone"))),
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
      unsubscribe();
      pulse.dispose();
      portCalls.dispose();
      settling.dispose();
      guardWatch.dispose();
      registry.dispose();
      desk.dispose();
    },
  };
}

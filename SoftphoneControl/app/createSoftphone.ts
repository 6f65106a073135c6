import { createClock } from "../browser/clock";
import { createKeep } from "../browser/keep";
import { createLog } from "../browser/log";
import type { Log } from "../browser/log";
import { takePrimaryLock } from "../browser/primaryLock";
import { createRing } from "../browser/ring";
import { createSampleCustomers } from "../dynamics/local/sampleCustomers";
import { createAppNotifications } from "../dynamics/notifications/appNotifications";
import type { Configuration } from "../model/configuration";
import type { RequestId } from "../model/ids";
import type { KeepPort } from "../ports/keepPort";
import type { IntentSource } from "../state/actions";
import type { AgentIntent } from "../state/agentIntent";
import { createStore } from "../state/createStore";
import type { Store } from "../state/createStore";
import { initialState } from "../state/initialState";
import type { AttachedControl } from "../state/state";
import { createCallTexts } from "./callTexts";
import type { CallTexts } from "./callTexts";
import { chooseContactCenter } from "./chooseContactCenter";
import type { ConfigurationProblem } from "./configuration";
import { createEffects } from "./createEffects";
import { readKept } from "./readKept";

export interface Softphone {
  readonly store: Store;
  readonly log: Log;
  /** Texts the app's notifications need, in the language of the control attached last. */
  readonly texts: CallTexts;
  now(): number;
  /** Stamps an intent and dispatches it; returns the request's id. */
  send(intent: AgentIntent, source?: IntentSource): RequestId;
  /** Tells the agent, once as long as this phone lives: the next record says the same again. */
  tell(problem: ConfigurationProblem): void;
  /** Called inside a gesture. */
  unlockSound(): void;
  /** Ends everything on this page; what the contact centre knows of the agent and the calls stays as it is. */
  dispose(): void;
}

export interface SoftphoneInputs {
  readonly page: Window & typeof globalThis;
  readonly configuration: Configuration;
  /** Of the control that makes the phone. */
  readonly demo: AttachedControl["demo"];
}

/** How long a page waits for its predecessor to let go, and for what it left. */
const patienceMs = 1_000;

const keepsNothing: KeepPort = {
  load: () => Promise.resolve(undefined),
  save: () => Promise.resolve(),
  clear: () => Promise.resolve(),
  dispose: () => undefined,
};

/** What kind of error, and where in the code: its message may hold what must not stand in a log. */
function whereOf(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const frames = (error.stack ?? "").split("\n").filter((line) => /^\s*at |@/.test(line));
  return [error.name, ...frames.slice(0, 5)].join("\n");
}

/** A day that was started from other settings is another day. */
function keyOf({ backend, simulation: { seed, scenario, signedIn } }: Configuration): string {
  return JSON.stringify([backend, seed, scenario, signedIn]);
}

/** Builds the phone of this page, and starts it. */
export function createSoftphone({ page, configuration, demo }: SoftphoneInputs): Softphone {
  const clock = createClock(page);
  const log = createLog(() => clock.now());
  const ring = createRing(page);
  const notifications = createAppNotifications({ page, log });
  const texts = createCallTexts(configuration.defaultCountry);
  const store = createStore({
    initial: initialState(configuration, { sound: ring.sound }, clock.now()),
    onThrow: (error) => {
      log.write({ level: "error", source: "app", message: `A listener failed: ${whereOf(error)}` });
    },
  });
  const { contactCenter, simulation, problem } = chooseContactCenter({ clock, configuration, demo, log });
  const key = keyOf(configuration);
  const endings: (() => void)[] = [];
  const told = new Set<string>();
  let ended = false;

  function send(intent: AgentIntent, source: IntentSource = "agent"): RequestId {
    const requestId = page.crypto.randomUUID() as RequestId;
    const at = clock.now();
    const stamped = intent.type === "intent.command" ? { ...intent, at, requestId, source } : { ...intent, at };
    store.dispatch(stamped);
    return requestId;
  }

  function tell(found: ConfigurationProblem): void {
    const said = `${found.code} ${found.detail ?? ""}`;
    if (told.has(said)) return;
    told.add(said);
    store.dispatch({ type: "trouble.noticed", at: clock.now(), ...found });
  }

  /** A store that hangs must not keep the phone from its work. */
  function loadInTime(keep: KeepPort): Promise<string | undefined> {
    return new Promise((resolve, reject) => {
      const cancel = clock.after(patienceMs, () => {
        tell({ code: "restoreFailed" });
        resolve(undefined);
      });
      keep.load().then(resolve, reject).finally(cancel);
    });
  }

  async function start(): Promise<void> {
    const release = await takePrimaryLock(page, patienceMs);
    // Another page of this browser goes on with what was kept; this one starts afresh.
    const keep = release ? createKeep({ page, now: () => clock.now(), log }) : keepsNothing;
    const kept = readKept(await loadInTime(keep), key);
    if (ended) {
      release?.();
      keep.dispose();
      return;
    }
    const effects = createEffects({ store, key, clock, log, ring, notifications, contactCenter, simulation, customers: createSampleCustomers(), keep, texts, send });
    endings.push(effects.dispose, () => release?.(), () => { keep.dispose(); });
    endings.push(contactCenter.subscribe((fact) => { store.dispatch(fact); }));
    if (simulation) store.dispatch({ type: "simulation.offered", at: clock.now(), offer: simulation.offer });
    if (kept) store.dispatch({ type: "keep.restored", at: clock.now(), parts: kept.parts });
    contactCenter.start(kept?.resume);
  }

  endings.push(ring.subscribe((sound) => { store.dispatch({ type: "sound.changed", at: clock.now(), sound }); }));
  if (problem) tell(problem);
  start().catch((error: unknown) => {
    log.write({ level: "error", source: "app", message: `The start failed: ${whereOf(error)}` });
    store.dispatch({ type: "trouble.noticed", at: clock.now(), code: "internal" });
  });

  return {
    store,
    log,
    texts,
    now: () => clock.now(),
    send,
    tell,
    unlockSound: () => { ring.unlock(); },
    dispose() {
      if (ended) return;
      ended = true;
      for (const end of endings) end();
      contactCenter.dispose();
      ring.dispose();
      notifications.dispose();
      clock.dispose();
    },
  };
}

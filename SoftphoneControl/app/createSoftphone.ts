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
import type { HereState } from "../state/state";
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
  readonly demo: HereState["demo"];
}

/** How long a page waits for its predecessor to let go. */
const patienceMs = 1_000;

const keepsNothing: KeepPort = {
  load: () => Promise.resolve(undefined),
  save: () => Promise.resolve(),
  clear: () => Promise.resolve(),
  dispose: () => undefined,
};

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
    initial: initialState(configuration, { sound: ring.sound, demo }, clock.now()),
    onThrow: (error) => {
      log.write({ level: "error", source: "app", message: `A listener failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}` });
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

  async function start(): Promise<void> {
    const release = await takePrimaryLock(page, patienceMs);
    // Another page of this browser goes on with what was kept; this one starts afresh.
    const keep = release ? createKeep({ page, now: () => clock.now(), log }) : keepsNothing;
    const kept = readKept(await keep.load(), key);
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
    log.write({ level: "error", source: "app", message: `The start failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}` });
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

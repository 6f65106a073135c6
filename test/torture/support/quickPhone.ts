import { createLocalContactCenter } from "../../../SoftphoneControl/adapters/local/localContactCenter";
import { createClockEffect } from "../../../SoftphoneControl/effects/clockEffect";
import type { Effect } from "../../../SoftphoneControl/effects/effect";
import { createPerformEffect } from "../../../SoftphoneControl/effects/performEffect";
import { createResyncEffect } from "../../../SoftphoneControl/effects/resyncEffect";
import { createSimulationEffect } from "../../../SoftphoneControl/effects/simulationEffect";
import { defaultConfiguration } from "../../../SoftphoneControl/model/configuration";
import type { Configuration } from "../../../SoftphoneControl/model/configuration";
import type { ContactCenterCommand } from "../../../SoftphoneControl/model/contactCenterCommand";
import type { RequestId } from "../../../SoftphoneControl/model/ids";
import type { SimulationOrder } from "../../../SoftphoneControl/model/simulation";
import type { ClockPort } from "../../../SoftphoneControl/ports/clockPort";
import type { Action } from "../../../SoftphoneControl/state/actions";
import { createStore } from "../../../SoftphoneControl/state/createStore";
import { initialState } from "../../../SoftphoneControl/state/initialState";
import type { PhoneState } from "../../../SoftphoneControl/state/state";

interface Waiting {
  readonly dueAt: number;
  readonly callback: () => void;
}

/** As the fake clock, with few turns for promises: none of what runs here waits for more. */
function createQuickClock(): ClockPort & { advance(ms: number): Promise<void> } {
  let now = Date.UTC(2026, 2, 3, 8);
  let waiting: Waiting[] = [];
  const turns = async (): Promise<void> => { for (let turn = 0; turn < 5; turn += 1) await Promise.resolve(); };
  const nextDue = (until: number): Waiting | undefined =>
    waiting.reduce<Waiting | undefined>((earliest, entry) => (entry.dueAt <= until && (!earliest || entry.dueAt < earliest.dueAt) ? entry : earliest), undefined);
  return {
    now: () => now,
    after(delayMs, callback) {
      const entry: Waiting = { dueAt: now + Math.max(0, delayMs), callback };
      waiting.push(entry);
      return () => { waiting = waiting.filter((other) => other !== entry); };
    },
    async advance(ms) {
      const until = now + ms;
      await turns();
      for (let due = nextDue(until); due !== undefined; due = nextDue(until)) {
        const running = due;
        waiting = waiting.filter((other) => other !== running);
        now = Math.max(now, running.dueAt);
        running.callback();
        await turns();
      }
      now = until;
    },
  };
}

export type QuickPhone = ReturnType<typeof createQuickPhone>;

/** Store, simulated contact centre and what leads from one to the other: enough to see whether calls and agent are right, fast enough for a hundred thousand steps. */
export function createQuickPhone() {
  const clock = createQuickClock();
  const configuration: Configuration = { ...defaultConfiguration, doNotPhone: "off", simulation: { ...defaultConfiguration.simulation, latencyMs: 0, signedIn: true } };
  const log = { write: () => undefined };
  const faults: unknown[] = [];
  const store = createStore({ initial: initialState(configuration, { sound: "ready" }, clock.now()), onThrow: (error) => faults.push(error) });
  const { contactCenter, simulation } = createLocalContactCenter({ clock, configuration, log });
  const dispatch = (action: Action): void => { store.dispatch(action); };
  const effects: readonly Effect[] = [
    createPerformEffect({ contactCenter, clock, log, dispatch }),
    createResyncEffect({ contactCenter, clock, dispatch }),
    createClockEffect({ clock, dispatch }),
    createSimulationEffect({ simulation, clock, dispatch }),
  ];
  for (const effect of effects) {
    effect.begin?.(store.getState().phone);
    store.onStep((step) => { effect.react(step); });
  }
  contactCenter.subscribe(dispatch);
  contactCenter.start(undefined);
  let requests = 0;
  return {
    faults,
    phone: (): PhoneState => store.getState().phone,
    async passes(ms: number): Promise<void> {
      await clock.advance(ms);
    },
    async asks(command: ContactCenterCommand): Promise<void> {
      requests += 1;
      store.dispatch({ type: "intent.command", at: clock.now(), requestId: `r${requests}` as RequestId, source: "agent", command });
      await clock.advance(1);
    },
    async happens(order: SimulationOrder): Promise<void> {
      store.dispatch({ type: "intent.simulation", at: clock.now(), order });
      await clock.advance(1);
    },
    dispose() {
      for (const effect of effects) effect.dispose?.();
      contactCenter.dispose();
    },
  };
}

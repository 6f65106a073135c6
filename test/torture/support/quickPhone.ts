import { createLocalContactCenter } from "../../../SoftphoneControl/adapters/local/localContactCenter";
import { createClockEffect } from "../../../SoftphoneControl/effects/clockEffect";
import type { Effect } from "../../../SoftphoneControl/effects/effect";
import { createPerformEffect } from "../../../SoftphoneControl/effects/contactCenter/performEffect";
import { createResyncEffect } from "../../../SoftphoneControl/effects/contactCenter/resyncEffect";
import { createSimulationEffect } from "../../../SoftphoneControl/effects/contactCenter/simulationEffect";
import { defaultConfiguration } from "../../../SoftphoneControl/model/settings/configuration";
import type { Configuration } from "../../../SoftphoneControl/model/settings/configuration";
import type { ContactCenterCommand } from "../../../SoftphoneControl/model/requests/contactCenterCommand";
import type { RequestId } from "../../../SoftphoneControl/model/ids";
import type { SimulationOrder } from "../../../SoftphoneControl/model/settings/simulation";
import type { WorkItemState } from "../../../SoftphoneControl/model/workItems/workItem";
import type { Action } from "../../../SoftphoneControl/state/actions";
import { createStore } from "../../../SoftphoneControl/state/createStore";
import { initialState } from "../../../SoftphoneControl/state/initialState";
import type { PhoneState } from "../../../SoftphoneControl/state/state";
import { createQuickClock } from "./quickClock";
import type { QuickClock } from "./quickClock";

const configuration: Configuration = { ...defaultConfiguration, doNotPhone: "off", simulation: { ...defaultConfiguration.simulation, latencyMs: 0, signedIn: true } };
const log = { write: () => undefined };

/** One page: store, simulated contact centre and what leads from one to the other. */
function createPage(clock: QuickClock, faults: unknown[], from: { readonly replica?: PhoneState; readonly resume?: string | undefined } = {}) {
  const store = createStore({ initial: initialState(configuration, { sound: "ready" }, clock.now()), onThrow: (error) => faults.push(error) });
  if (from.replica) store.dispatch({ type: "replica.received", at: clock.now(), phone: from.replica });
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
  contactCenter.start(from.resume);
  return {
    store,
    resume: () => contactCenter.resumeData(),
    dispose() {
      for (const effect of effects) effect.dispose?.();
      contactCenter.dispose();
    },
  };
}

export type QuickPhone = ReturnType<typeof createQuickPhone>;

/** A phone that is enough to see whether calls and agent are right, fast enough for a hundred thousand steps; pages come and go under it. */
export function createQuickPhone() {
  const clock = createQuickClock();
  const faults: unknown[] = [];
  let page = createPage(clock, faults);
  let requests = 0;
  const phone = (): PhoneState => page.store.getState().phone;

  async function goesOn(replica?: PhoneState): Promise<void> {
    const resume = page.resume();
    page.dispose();
    if (clock.pending > 0) throw new Error(`${clock.pending} timers are left behind.`);
    page = createPage(clock, faults, { resume, ...(replica && { replica }) });
    await clock.advance(1);
  }

  async function asks(command: ContactCenterCommand): Promise<RequestId> {
    requests += 1;
    const requestId = `r${requests}` as RequestId;
    page.store.dispatch({ type: "intent.command", at: clock.now(), requestId, source: "agent", command });
    await clock.advance(1);
    return requestId;
  }

  return {
    faults,
    phone,
    asks,
    /** The last call that is in this state; "none": there is none. */
    newest: (state: WorkItemState): string => Object.values(phone().workItems).filter((item) => item.state === state).at(-1)?.id ?? "none",
    async passes(ms: number): Promise<void> {
      await clock.advance(ms);
    },
    /** Asks, and fails when it is not told that it can't be. */
    async isRefused(command: ContactCenterCommand): Promise<void> {
      const told: string[] = [];
      const end = page.store.onStep(({ events }) => { for (const event of events) told.push(event.name); });
      await asks(command);
      end();
      if (!told.includes("error")) throw new Error(`${command.type} was not refused.`);
    },
    async happens(order: SimulationOrder): Promise<void> {
      page.store.dispatch({ type: "intent.simulation", at: clock.now(), order });
      await clock.advance(1);
    },
    reloads: () => goesOn(),
    handsOver: () => goesOn(phone()),
    dispose() {
      page.dispose();
    },
  };
}

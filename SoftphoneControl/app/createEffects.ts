import type { ClockPort } from "../ports/clockPort";
import type { ContactCenterPort } from "../ports/contactCenterPort";
import type { CustomerPort } from "../ports/customerPort";
import type { KeepPort } from "../ports/keepPort";
import type { LogPort } from "../ports/logPort";
import type { NotificationPort } from "../ports/notificationPort";
import type { RingPort } from "../ports/ringPort";
import type { SimulationPort } from "../ports/simulationPort";
import { createClockEffect } from "../effects/clockEffect";
import { createCustomersEffect } from "../effects/customersEffect";
import type { Effect } from "../effects/effect";
import { createKeepEffect } from "../effects/keepEffect";
import { createLogEffect } from "../effects/logEffect";
import { createNotificationEffect } from "../effects/notificationEffect";
import { createPerformEffect } from "../effects/performEffect";
import { createResyncEffect } from "../effects/resyncEffect";
import { createRingEffect } from "../effects/ringEffect";
import { createSimulationEffect } from "../effects/simulationEffect";
import type { AgentIntent } from "../state/agentIntent";
import type { Store } from "../state/createStore";
import type { CallTexts } from "./callTexts";

export interface EffectsInputs {
  readonly store: Store;
  readonly clock: ClockPort;
  readonly log: LogPort;
  readonly ring: RingPort;
  readonly notifications: NotificationPort;
  readonly contactCenter: ContactCenterPort;
  /** Undefined with a real contact centre. */
  readonly simulation: SimulationPort | undefined;
  readonly customers: CustomerPort;
  readonly keep: KeepPort;
  /** See `createKeepEffect`. */
  readonly key: string;
  readonly texts: CallTexts;
  readonly send: (intent: AgentIntent) => unknown;
}

/** All reactions, in the order in which they hear of a step. */
export function createEffects(inputs: EffectsInputs): { dispose(): void } {
  const { store, clock, log, ring, notifications, contactCenter, simulation, customers, keep, key, texts, send } = inputs;
  const { dispatch } = store;
  const effects: Effect[] = [
    createLogEffect({ log }),
    createPerformEffect({ contactCenter, clock, log, dispatch }),
    createResyncEffect({ contactCenter, clock, dispatch }),
    createClockEffect({ clock, dispatch }),
    createRingEffect({ ring }),
    createNotificationEffect({
      notifications,
      describe: (workItem) => texts.describe(workItem),
      onAnswer: (workItemId) => send({ type: "intent.command", command: { type: "acceptWorkitem", workItemId } }),
    }),
    createCustomersEffect({ customers, clock, log, dispatch }),
    createKeepEffect({ contactCenter, getPhone: () => store.getState().phone, key, keep, clock }),
  ];
  if (simulation) effects.push(createSimulationEffect({ simulation, clock, dispatch }));
  const unsubscribes = effects.map((effect) => store.onStep((step) => { effect.react(step); }));
  return {
    dispose() {
      for (const unsubscribe of unsubscribes) unsubscribe();
      for (const effect of effects) effect.dispose?.();
    },
  };
}

import { createClockEffect } from "../effects/clockEffect";
import { createCustomersEffect } from "../effects/customersEffect";
import { createDialCheckEffect } from "../effects/dialCheckEffect";
import type { Effect } from "../effects/effect";
import { createKeepEffect } from "../effects/keepEffect";
import { createLogEffect } from "../effects/logEffect";
import { createNotificationEffect } from "../effects/notificationEffect";
import { createPerformEffect } from "../effects/performEffect";
import { createResyncEffect } from "../effects/resyncEffect";
import { createRingEffect } from "../effects/ringEffect";
import { createSessionEffect } from "../effects/sessionEffect";
import type { SessionInputs } from "../effects/sessionEffect";
import { createSimulationEffect } from "../effects/simulationEffect";
import type { ClockPort } from "../ports/clockPort";
import type { ContactCenterPort } from "../ports/contactCenterPort";
import type { CustomerPort } from "../ports/customerPort";
import type { KeepPort } from "../ports/keepPort";
import type { LogPort } from "../ports/logPort";
import type { NotificationPort } from "../ports/notificationPort";
import type { RingPort } from "../ports/ringPort";
import type { SimulationPort } from "../ports/simulationPort";
import type { AgentIntent } from "../state/agentIntent";
import type { Store } from "../state/createStore";
import type { CallTexts } from "./callTexts";

export interface PageEffectsInputs {
  readonly store: Store;
  readonly log: LogPort;
  readonly notifications: NotificationPort;
  readonly texts: CallTexts;
  readonly send: (intent: AgentIntent) => unknown;
}

export interface PrimaryEffectsInputs {
  readonly store: Store;
  readonly clock: ClockPort;
  readonly log: LogPort;
  readonly ring: RingPort;
  readonly contactCenter: ContactCenterPort;
  /** Undefined with a real contact centre. */
  readonly simulation: SimulationPort | undefined;
  readonly customers: CustomerPort;
  readonly keep: KeepPort;
  /** See `createKeepEffect`. */
  readonly key: string;
  readonly createSession: SessionInputs["createSession"];
}

/** The reactions that every page has. */
export function createPageEffects({ store, log, notifications, texts, send }: PageEffectsInputs): { dispose(): void } {
  return run(store, [
    createLogEffect({ log }),
    createNotificationEffect({
      notifications,
      describe: (workItem) => texts.describe(workItem),
      onAnswer: (workItemId) => send({ type: "intent.command", command: { type: "acceptWorkitem", workItemId } }),
    }),
  ]);
}

/** The reactions of the one page that owns the phone. */
export function createPrimaryEffects(inputs: PrimaryEffectsInputs): { dispose(): void } {
  const { store, clock, log, ring, contactCenter, simulation, customers, keep, key, createSession } = inputs;
  const { dispatch } = store;
  const effects: Effect[] = [
    createPerformEffect({ contactCenter, clock, log, dispatch }),
    createResyncEffect({ contactCenter, clock, dispatch }),
    createClockEffect({ clock, dispatch }),
    createRingEffect({ ring }),
    createCustomersEffect({ customers, clock, log, dispatch }),
    createDialCheckEffect({ customers, clock, log, dispatch }),
    createSessionEffect({ createSession, clock, log, dispatch }),
    createKeepEffect({ contactCenter, getPhone: () => store.getState().phone, key, keep, clock }),
  ];
  if (simulation) effects.push(createSimulationEffect({ simulation, clock, dispatch }));
  return run(store, effects);
}

/** In the order in which they hear of a step. */
function run(store: Store, effects: readonly Effect[]): { dispose(): void } {
  for (const effect of effects) effect.begin?.(store.getState().phone);
  const unsubscribes = effects.map((effect) => store.onStep((step) => { effect.react(step); }));
  return {
    dispose() {
      for (const unsubscribe of unsubscribes) unsubscribe();
      for (const effect of effects) effect.dispose?.();
    },
  };
}

import { createEmitter } from "../shared/emitter";
import type { Listener, Unsubscribe } from "../shared/emitter";
import type { Action } from "./actions";
import { deriveEvents } from "./deriveEvents";
import { rootReducer } from "./rootReducer";
import type { State } from "./state";
import type { Step } from "./step";

export interface Store {
  getState(): State;
  /** Queued: an action dispatched while another is told gets its turn after everyone has heard. */
  dispatch(action: Action): void;
  /** Every step, in order, in the order of subscription: other pages first, as they wait for it; then what reacts to it here. */
  onStep(listener: Listener<Step>): Unsubscribe;
  /** Once the queue is empty, when the state has changed. */
  subscribe(listener: () => void): Unsubscribe;
}

export interface StoreInputs {
  readonly initial: State;
  /** What a listener threw: it hurts nobody else. */
  readonly onThrow: (error: unknown) => void;
}

export function createStore({ initial, onThrow }: StoreInputs): Store {
  const steps = createEmitter<Step>(onThrow);
  const changes = createEmitter<undefined>(onThrow);
  const queue: Action[] = [];
  let state = initial;
  let turning = false;

  function turn(action: Action): void {
    const before = state;
    const reduced = rootReducer(before, action);
    state = reduced.state;
    const events = deriveEvents(before, state, action);
    steps.emit({ action, before, after: state, events, refused: reduced.refused });
  }

  function drain(): void {
    const before = state;
    turning = true;
    try {
      for (let action = queue.shift(); action !== undefined; action = queue.shift()) turn(action);
    } finally {
      turning = false;
    }
    if (state !== before) changes.emit(undefined);
  }

  return {
    getState: () => state,
    dispatch(action) {
      queue.push(action);
      if (!turning) drain();
    },
    onStep: (listener) => steps.subscribe(listener),
    subscribe: (listener) => changes.subscribe(listener),
  };
}

import { configureStore, createSlice } from "@reduxjs/toolkit";
import type { PayloadAction } from "@reduxjs/toolkit";
import { produce } from "immer";
import { assign, createActor, createMachine } from "xstate";
import { immer } from "zustand/middleware/immer";
import { createStore as createZustand } from "zustand/vanilla";
import type { State } from "../../SoftphoneControl/state/state";
import { apply } from "./changes";
import type { Change } from "./changes";

/** A store that is told what to write. Somebody listens, as a view would. */
export interface Peer {
  readonly take: (changes: readonly Change[]) => void;
  readonly state: () => State;
  readonly heard: () => number;
}

export type PeerName = "Redux Toolkit" | "zustand + immer" | "XState" | "plain mutation";

type Told = { readonly type: "told"; readonly changes: readonly Change[] };

/** Each as its own guide has it, in production: the checks that Redux Toolkit makes for developers are off. */
export const peers: Readonly<Record<PeerName, (initial: State) => Peer>> = {
  "Redux Toolkit"(initial) {
    const slice = createSlice({
      name: "softphone",
      initialState: initial,
      reducers: { told(draft, { payload }: PayloadAction<readonly Change[]>) { apply(draft, payload); } },
    });
    const store = configureStore({ reducer: slice.reducer, devTools: false, middleware: (defaults) => defaults({ serializableCheck: false, immutableCheck: false }) });
    const { told } = slice.actions;
    let heard = 0;
    store.subscribe(() => { heard += 1; });
    return { take: (changes) => store.dispatch(told(changes)), state: () => store.getState(), heard: () => heard };
  },
  "zustand + immer"(initial) {
    const store = createZustand<State>()(immer(() => initial));
    let heard = 0;
    store.subscribe(() => { heard += 1; });
    return { take: (changes) => { store.setState((draft) => { apply(draft, changes); }); }, state: () => store.getState(), heard: () => heard };
  },
  XState(initial) {
    const machine = createMachine({
      types: {} as { context: State; events: Told },
      context: initial,
      on: { told: { actions: assign(({ context, event }) => produce(context, (draft) => { apply(draft, event.changes); })) } },
    });
    const actor = createActor(machine).start();
    let heard = 0;
    actor.subscribe(() => { heard += 1; });
    return { take: (changes) => { actor.send({ type: "told", changes }); }, state: () => actor.getSnapshot().context, heard: () => heard };
  },
  "plain mutation"(initial) {
    const state = structuredClone(initial);
    let heard = 0;
    return { take: (changes) => { apply(state, changes); heard += 1; }, state: () => state, heard: () => heard };
  },
};

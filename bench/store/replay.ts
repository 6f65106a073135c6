import { isDeepStrictEqual } from "node:util";
import type { Action } from "../../SoftphoneControl/state/actions";
import { createStore } from "../../SoftphoneControl/state/createStore";
import { maxEndedWorkItems, maxSettledRequests } from "../../SoftphoneControl/state/state";
import type { State } from "../../SoftphoneControl/state/state";
import { changesBetween } from "./changes";
import type { Change } from "./changes";
import { peers } from "./peers";
import type { PeerName } from "./peers";
import type { RecordedDay } from "./recordDay";

/** Time of the processor, not of the clock on the wall: what else runs on the machine counts little. Microseconds per turn, with the garbage it leaves. */
function cost(turns: number, run: () => void): number {
  const start = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / turns;
}

const rethrow = (error: unknown): never => { throw error; };

/** Our store, all of a step: reduce, derive events, tell. Microseconds per action. */
export function ours({ initial, actions }: RecordedDay): number {
  const store = createStore({ initial, onThrow: rethrow });
  let heard = 0;
  store.onStep(({ events }) => { heard += 1 + events.length; });
  const spent = cost(actions.length, () => { for (const action of actions) store.dispatch(action); });
  if (heard < actions.length) throw new Error("Not every step was told.");
  return spent;
}

/** What each action changes, for peers that need not find out; and where it ends. */
export function changesOf({ initial, actions }: RecordedDay): { readonly changes: readonly (readonly Change[])[]; readonly last: State } {
  const store = createStore({ initial, onThrow: rethrow });
  const changes: (readonly Change[])[] = [];
  for (const action of actions) changes.push(changesOfAction(store, action));
  return { changes, last: store.getState() };
}

function changesOfAction(store: ReturnType<typeof createStore>, action: Action): readonly Change[] {
  const before = store.getState();
  store.dispatch(action);
  return changesBetween(before, store.getState(), { ended: maxEndedWorkItems, settledRequests: maxSettledRequests });
}

/** A peer that writes the same. Microseconds per action. @param told - is written into: a copy for each turn */
export function theirs(name: PeerName, initial: State, told: readonly (readonly Change[])[]): number {
  const peer = peers[name](initial);
  return cost(told.length, () => { for (const changes of told) peer.take(changes); });
}

/** Of each change one of its own: a store may write into what it is given, or freeze it. */
export const copyOf = (changes: readonly (readonly Change[])[]): readonly (readonly Change[])[] => changes.map((told) => told.map((change) => structuredClone(change)));

/** Throws where a peer comes to another state than ours: it would be measured at something else. */
export function agree(name: PeerName, initial: State, changes: readonly (readonly Change[])[], last: State): void {
  const peer = peers[name](structuredClone(initial));
  for (const told of copyOf(changes)) peer.take(told);
  if (!isDeepStrictEqual(peer.state(), last)) throw new Error(`${name} comes to another state.`);
  if (peer.heard() === 0) throw new Error(`${name} tells nobody.`);
}

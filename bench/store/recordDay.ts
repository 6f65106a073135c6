import type { Action } from "../../SoftphoneControl/state/actions";
import type { State } from "../../SoftphoneControl/state/state";
import { workVoiceCall } from "../../test/torture/support/workingDay";
import { readyPhone } from "./readyPhone";

export interface RecordedDay {
  /** As the agent is Ready, before the first recorded call. */
  readonly initial: State;
  /** Of every kind that a shift has, in the order in which the store took them. */
  readonly actions: readonly Action[];
}

export interface DayOptions {
  readonly calls: number;
  /** Calls worked through before, of which nothing is recorded but the state they leave. A multiple of 20: the kinds of call take turns. */
  readonly behind?: number;
  /** Of the contact centre's chance. The same seed gives the same day, to the letter. */
  readonly seed: number;
}

/** A shift at the simulated contact centre, with everything but the skin: no call is made up action by action. */
export async function recordDay({ calls, behind = 0, seed }: DayOptions): Promise<RecordedDay> {
  const bench = await readyPhone(seed);
  const actions: Action[] = [];
  const work = async (nth: number): Promise<void> => {
    await workVoiceCall(bench, nth);
    for (const { action } of bench.steps.splice(0)) actions.push(action);
    bench.written.length = 0;
    bench.tones.length = 0;
  };
  for (let nth = 0; nth < behind; nth += 1) {
    await work(nth);
    actions.length = 0;
  }
  bench.steps.length = 0;
  const initial = bench.store.getState();
  for (let nth = 0; nth < calls; nth += 1) await work(nth);
  bench.dispose();
  return { initial, actions };
}

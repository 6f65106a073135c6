import { createStore } from "../../SoftphoneControl/state/createStore";
import type { State } from "../../SoftphoneControl/state/state";
import { createPhoneBench } from "../../test/support/phoneBench";
import { heapAfterGc } from "../../test/torture/support/heapAfterGc";
import { workVoiceCall } from "../../test/torture/support/workingDay";
import { withOpen } from "../growth/growth";
import { recordDay } from "../store/recordDay";

/** Bytes that a phone holds more after so many calls than at the start of the shift: store, effects and simulated contact centre. */
export async function afterDay(calls: number, seed: number): Promise<number> {
  const bench = createPhoneBench({ simulation: { seed, latencyMs: 100, wrapupMs: 30_000, ringMs: 20_000 } });
  await bench.signsIn();
  await bench.goesReady();
  const work = async (nth: number): Promise<void> => {
    await workVoiceCall(bench, nth);
    // The bench's own notes.
    bench.steps.length = 0;
    bench.written.length = 0;
    bench.tones.length = 0;
  };
  // Compiled code counts as heap: each kind of call has been worked once.
  for (let nth = 0; nth < 20; nth += 1) await work(nth);
  const start = await heapAfterGc();
  for (let nth = 0; nth < calls; nth += 1) await work(nth);
  const grown = (await heapAfterGc()) - start;
  bench.dispose();
  return grown;
}

const copies = 50;

/** Bytes of one open work item in the state, over many states with as many open. */
export async function perOpenItem(open: number, seed: number): Promise<number> {
  const day = await recordDay({ calls: 1, behind: 20, seed });
  const phones: State[] = [];
  const start = await heapAfterGc();
  for (let nth = 0; nth < copies; nth += 1) {
    const initial = structuredClone(withOpen(day, open).initial);
    phones.push(createStore({ initial, onThrow: () => undefined }).getState());
  }
  const full = (await heapAfterGc()) - start;
  phones.length = 0;
  const before = await heapAfterGc();
  for (let nth = 0; nth < copies; nth += 1) phones.push(createStore({ initial: structuredClone(day.initial), onThrow: () => undefined }).getState());
  const bare = (await heapAfterGc()) - before;
  return (full - bare) / copies / open;
}

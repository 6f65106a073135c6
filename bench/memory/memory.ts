import type { WorkItemAppeared } from "../../SoftphoneControl/model/requests/contactCenterFact";
import type { WorkItemId } from "../../SoftphoneControl/model/ids";
import type { PhoneBench } from "../../test/support/phoneBench";
import { heapAfterGc } from "../../test/torture/support/heapAfterGc";
import { workVoiceCall } from "../../test/torture/support/workingDay";
import { recordDay } from "../store/recordDay";
import { readyPhone } from "../store/readyPhone";

async function work(bench: PhoneBench, calls: number): Promise<void> {
  for (let nth = 0; nth < calls; nth += 1) {
    await workVoiceCall(bench, nth);
    forgetNotes(bench);
  }
}

/** The bench's own. */
function forgetNotes(bench: PhoneBench): void {
  bench.steps.length = 0;
  bench.written.length = 0;
  bench.tones.length = 0;
  bench.badges.length = 0;
}

/** Bytes that a phone holds more after so many calls than at the start of the shift: store, effects and simulated contact centre. */
export async function afterDay(calls: number, seed: number): Promise<number> {
  // Compiled code counts as heap: another phone has had the same day.
  const other = await readyPhone(seed);
  await work(other, calls);
  other.dispose();
  const bench = await readyPhone(seed);
  const start = await heapAfterGc();
  await work(bench, calls);
  const grown = (await heapAfterGc()) - start;
  bench.dispose();
  return grown;
}

/** Bytes that a phone holds more for each call on hold: in the store, and with the effects. */
export async function perOpenItem(open: number, seed: number): Promise<number> {
  const { actions } = await recordDay({ calls: 1, seed });
  const told = actions.find((action): action is WorkItemAppeared => action.type === "contactCenter.workItemAppeared");
  if (!told) throw new Error("There is no call to make others of.");
  const bench = await readyPhone(seed);
  await work(bench, 20);
  const hold = async (from: number, count: number): Promise<void> => {
    for (let nth = from; nth < from + count; nth += 1) bench.store.dispatch(heldCall(told, nth, bench.clock.now()));
    // Whose calls they are has been found; what the contact centre itself knows of has not been asked for yet.
    await bench.clock.advance(2_000);
    forgetNotes(bench);
  };
  // Of what is loaded and compiled once.
  await hold(0, 20);
  const others = bench.items().length;
  const start = await heapAfterGc();
  await hold(20, open);
  const grown = (await heapAfterGc()) - start;
  if (bench.items().length !== others + open) throw new Error("The calls are not open.");
  bench.dispose();
  return grown / open;
}

/** Shares nothing with another. */
function heldCall(told: WorkItemAppeared, nth: number, at: number): WorkItemAppeared {
  const fact = structuredClone(told);
  const address = `+1202555${String(1_000 + nth)}`;
  const changes = { id: `held-${String(nth)}` as WorkItemId, fromAddress: address, participants: [{ address }], state: "Paused", capabilities: ["resume", "end"], createdAt: at, connectedAt: at, stateSince: at } as const;
  return { ...fact, at, workItem: { ...fact.workItem, ...changes } };
}

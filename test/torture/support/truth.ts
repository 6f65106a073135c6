import type { ContactCenterSnapshot } from "../../../SoftphoneControl/model/requests/contactCenterFact";
import type { PhoneBench } from "../../support/phoneBench";

/** What the contact centre says is so, asked for when all is quiet; asked again where the answer got lost. */
export async function theTruth(bench: PhoneBench): Promise<ContactCenterSnapshot> {
  for (let turn = 0; turn < 10; turn += 1) {
    const before = bench.steps.length;
    bench.store.dispatch({ type: "resync.wanted", at: bench.clock.now() });
    await bench.clock.advance(60_000);
    for (const { action } of bench.steps.slice(before)) if (action.type === "contactCenter.snapshotReceived") return action.snapshot;
  }
  throw new Error("the contact centre did not answer");
}

const summaryOf = (items: readonly { readonly id: string; readonly state: string; readonly muted: boolean }[]): readonly string[] => items.map(({ id, state, muted }) => `${id} ${state}${muted ? " muted" : ""}`).sort();

/** What the phone shows and what is so, as texts to compare. */
export function pictures(bench: PhoneBench, truth: ContactCenterSnapshot): readonly [shown: readonly string[], so: readonly string[]] {
  const phone = bench.phone();
  return [
    [...phone.channels.map(({ state }) => state), ...summaryOf(Object.values(phone.workItems))],
    [...truth.channels.map(({ state }) => state), ...summaryOf(truth.workItems)],
  ];
}

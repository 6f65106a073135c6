import { createJourneyEffect } from "../../../SoftphoneControl/effects/records/journeyEffect";
import type { CrmRecord } from "../../../SoftphoneControl/model/records/crmRecord";
import { anna, bob, chosen, createCallsBench, found } from "../../support/callsBench";
import { appeared, bobsCall, changed } from "../../support/facts";

function aBench() {
  const looked: CrmRecord[] = [];
  const bench = createCallsBench({}, {}, () => createJourneyEffect({ look: (who) => void looked.push(who) }));
  return { ...bench, looked };
}

describe("what a customer did on the web is asked for", () => {
  it("once it is certain who it is", async () => {
    const { hears, looked } = aBench();
    await hears(appeared());
    expect(looked).toEqual([]);
    await hears(found(anna));
    expect(looked).toEqual([anna]);
  });

  it("once for each record of a call, though facts go on coming", async () => {
    const { hears, looked } = aBench();
    await hears(appeared(), found(anna), changed(2, { muted: true }), chosen(bob), chosen(anna), chosen(bob));
    expect(looked).toEqual([anna, bob]);
  });

  it("again for the same customer's next call", async () => {
    const { hears, looked } = aBench();
    await hears(appeared(), found(anna), changed(2, { state: "Ended" }));
    await hears(appeared({ id: bobsCall }), { type: "customers.found", at: 2, workItemId: bobsCall, records: [anna] });
    expect(looked).toEqual([anna, anna]);
  });

  it("not for one of several who may be it", async () => {
    const { hears, looked } = aBench();
    await hears(appeared(), found(anna, bob));
    expect(looked).toEqual([]);
  });

  it("by a page that takes over in the middle of a call", async () => {
    const { hears, looked, takeOver } = aBench();
    await hears(appeared(), found(anna));
    takeOver();
    expect(looked).toEqual([anna, anna]);
  });
});

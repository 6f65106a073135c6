import { defaultConfiguration } from "../../SoftphoneControl/model/settings/configuration";
import type { Configuration, ScreenPop } from "../../SoftphoneControl/model/settings/configuration";
import { anna, annasCase, bob, chosen, found, named, sought } from "../support/callsBench";
import { annasCall, appeared, changed, readyPhone } from "../support/facts";

function phoneWith(screenPop: Partial<ScreenPop> = {}, more: Partial<Configuration> = {}) {
  const phone = readyPhone();
  const configuration = { ...defaultConfiguration, ...more, screenPop: { ...defaultConfiguration.screenPop, ...screenPop } };
  phone.tell({ type: "configuration.loaded", at: 0, configuration });
  return { ...phone, pop: () => (phone.store.getState().phone.workItems[annasCall] ?? phone.store.getState().phone.ended[0])?.pop };
}
const connects = changed(2, { state: "Active", connectedAt: 1_002 });

describe("the record of a call is due", () => {
  it("once the agent talks, when exactly one was found", () => {
    const { tell, pop } = phoneWith();
    tell(appeared(), found(anna));
    expect(pop()).toBeUndefined();
    tell(connects);
    expect(pop()).toBe("due");
  });

  it("as soon as it rings and is found, where the admin wants it so", () => {
    const { tell, pop } = phoneWith({ when: "offered" });
    tell(appeared());
    expect(pop()).toBeUndefined();
    tell(found(anna));
    expect(pop()).toBe("due");
  });

  it("when the search ends after the agent has answered", () => {
    const { tell, pop } = phoneWith();
    tell(appeared(), sought, connects);
    expect(pop()).toBeUndefined();
    tell(found(anna));
    expect(pop()).toBe("due");
  });

  it("when the agent has chosen among several", () => {
    const { tell, pop } = phoneWith();
    tell(appeared(), found(anna, bob), connects);
    expect(pop()).toBeUndefined();
    tell(chosen(bob));
    expect(pop()).toBe("due");
  });

  it("never, where the admin wants none", () => {
    const { tell, pop } = phoneWith({ when: "off" });
    tell(appeared(), found(anna), connects);
    expect(pop()).toBeUndefined();
  });

  it.each(["Consultation", "Internal"] as const)("never for a talk among colleagues: %s", (classification) => {
    const { tell, pop } = phoneWith();
    tell(appeared({ classification }), found(anna), connects);
    expect(pop()).toBeUndefined();
  });

  it("never once the call is over", () => {
    const { tell, pop } = phoneWith({ when: "offered" });
    tell(appeared(), changed(2, { state: "EndedAbandoned" }), found(anna));
    expect(pop()).toBeUndefined();
    const unseen = phoneWith();
    unseen.tell(appeared(), found(anna), changed(2, { state: "Ended", connectedAt: 1_001 }));
    expect(unseen.pop()).toBeUndefined();
  });

  it("only once, whatever comes after", () => {
    const { tell, pop } = phoneWith();
    tell(appeared(), found(anna), connects, { type: "pop.done", at: 2, workItemId: annasCall }, chosen(bob), changed(3, { muted: true }));
    expect(pop()).toBe("done");
  });

  it("not for a record that the agent has just made", () => {
    const { tell, pop } = phoneWith();
    tell(appeared(), found(), connects, { type: "record.created", at: 2, workItemId: annasCall, record: anna });
    expect(pop()).toBe("done");
  });

  it("not before the call's session is there, or has failed", () => {
    const { tell, pop } = phoneWith({}, { callSession: { ...defaultConfiguration.callSession, template: "case" } });
    tell(appeared(), found(anna), connects);
    expect(pop()).toBeUndefined();
    tell({ type: "callSession.changed", at: 2, workItemId: annasCall, session: { phase: "open", id: "s1" } });
    expect(pop()).toBe("due");
  });
});

describe("a call variable that names the record", () => {
  const variable = "ticket";
  const rings = appeared({ ctiData: { ticket: "CAS-1" } });

  it("goes before the number", () => {
    const { tell, pop } = phoneWith({ variable });
    tell(rings, sought, connects, chosen(anna));
    expect(pop()).toBeUndefined();
    tell(named(annasCase));
    expect(pop()).toBe("due");
  });

  it("that names nothing, or more than one, leaves it to the number", () => {
    for (const records of [[], [annasCase, { ...annasCase, id: "case-2" }]]) {
      const { tell, pop } = phoneWith({ variable });
      tell(rings, sought, connects, named(...records));
      expect(pop()).toBeUndefined();
      tell(found(anna));
      expect(pop()).toBe("due");
    }
  });

  it("that the call does not have is not waited for", () => {
    const { tell, pop } = phoneWith({ variable });
    tell(appeared(), sought, connects, chosen(anna));
    expect(pop()).toBe("due");
  });
});

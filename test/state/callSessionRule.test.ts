import { defaultConfiguration } from "../../SoftphoneControl/model/settings/configuration";
import type { CallSessionSettings } from "../../SoftphoneControl/model/settings/configuration";
import type { CallSession } from "../../SoftphoneControl/model/workItems/workItem";
import { annasCall, appeared, changed, readyPhone } from "../support/facts";

function phoneWith(callSession: Partial<CallSessionSettings>) {
  const phone = readyPhone();
  phone.tell({ type: "configuration.loaded", at: 0, configuration: { ...defaultConfiguration, callSession: { ...defaultConfiguration.callSession, ...callSession } } });
  return { ...phone, session: () => phone.store.getState().phone.workItems[annasCall]?.session };
}
const connects = changed(2, { state: "Active", connectedAt: 1_002 });

describe("a call's session is due", () => {
  it("once the agent talks", () => {
    const { tell, session } = phoneWith({ template: "case" });
    tell(appeared());
    expect(session()).toBeUndefined();
    tell(connects);
    expect(session()).toEqual({ phase: "due" });
  });

  it("as soon as it rings, where the admin wants it so", () => {
    const { tell, session } = phoneWith({ template: "case", when: "offered" });
    tell(appeared());
    expect(session()).toEqual({ phase: "due" });
  });

  it("never without a template, nor for a talk among colleagues", () => {
    const without = phoneWith({});
    without.tell(appeared(), connects);
    expect(without.session()).toBeUndefined();
    const internal = phoneWith({ template: "case" });
    internal.tell(appeared({ classification: "Internal" }), connects);
    expect(internal.session()).toBeUndefined();
  });

  it.each<CallSession>([{ phase: "failed" }, { phase: "closed", id: "s1" }])("not again once it is $phase", (known) => {
    const { tell, session } = phoneWith({ template: "case" });
    tell(appeared(), connects, { type: "callSession.changed", at: 2, workItemId: annasCall, session: known }, changed(3, { state: "Paused" }), changed(4, { state: "Active" }));
    expect(session()).toEqual(known);
  });
});

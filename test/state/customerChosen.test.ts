import type { CrmRecord } from "../../SoftphoneControl/model/records/crmRecord";
import type { WorkItemId } from "../../SoftphoneControl/model/ids";
import { createStore } from "../../SoftphoneControl/state/createStore";
import { stateOf, talkOf } from "../support/builders";

const annasCall = "call-anna" as WorkItemId;
const ada: CrmRecord = { id: "1", name: "Ada Example", recordType: "contact" };
const invoice: CrmRecord = { id: "2", name: "Invoice 4711", recordType: "incident" };

function callAfterChoosing(...records: readonly CrmRecord[]) {
  const store = createStore({ initial: stateOf({ calls: [talkOf({ associations: [invoice] })] }), onThrow: (error) => { throw error; } });
  for (const record of records) store.dispatch({ type: "intent.customerChosen", at: 1, workItemId: annasCall, record });
  return store.getState().phone.workItems[annasCall];
}

describe("what the agent chooses for a call", () => {
  it("is who calls", () => {
    expect(callAfterChoosing(ada)).toMatchObject({ associatedParticipant: ada, associations: [invoice] });
  });

  it("is, with a case, what the call is about: once, and nobody becomes a case", () => {
    const portal: CrmRecord = { ...invoice, id: "3", name: "Portal" };
    const call = callAfterChoosing(ada, portal, { ...invoice, name: "Invoice 4711, paid" });
    expect(call).toMatchObject({ associatedParticipant: ada, associations: [portal, { id: "2", name: "Invoice 4711, paid" }] });
  });
});

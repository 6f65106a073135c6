import { expect, test } from "@jest/globals";
import { capabilitiesOf } from "../../../SoftphoneControl/adapters/books/capabilitiesOf";
import type { ContactCenterWorkItem, WorkItemState } from "../../../SoftphoneControl/model/workItems/workItem";
import { workItemStates } from "../../../SoftphoneControl/model/workItems/workItem";
import { makeLocalBench } from "../../support/localBench";
import { beginStory } from "../../contract/story";

async function aCall(): Promise<ContactCenterWorkItem> {
  const day = beginStory(makeLocalBench());
  await day.isReady();
  await day.talks();
  const call = day.call();
  await day.end();
  return call;
}

const alone: Readonly<Record<WorkItemState, string>> = {
  Unknown: "",
  Initiated: "end",
  Offered: "accept reject",
  Active: "pause mute sendDtmf consult transfer singleStepConference end updateWorkitemData",
  Paused: "resume consult transfer end updateWorkitemData",
  Wrapup: "setWrapupReason completeWrapup updateWorkitemData",
  Ended: "",
  EndedAbandoned: "",
  EndedTransferred: "",
  EndedUnknown: "",
};

test.each(workItemStates)("%s", async (state) => {
  const call = { ...(await aCall()), state };
  expect(capabilitiesOf(call, [call]).join(" ")).toBe(alone[state]);
});

test("a muted call can be unmuted", async () => {
  const call: ContactCenterWorkItem = { ...(await aCall()), muted: true };
  expect(capabilitiesOf(call, [call])).toContain("unmute");
  expect(capabilitiesOf(call, [call])).not.toContain("mute");
});

test("with a consultation under way the customer's call can be joined, not consulted about again", async () => {
  const call = await aCall();
  const consultation: ContactCenterWorkItem = { ...call, id: `${call.id}-consultation` as typeof call.id, classification: "Consultation", consultationOf: call.id };
  const ringing = [call, { ...consultation, state: "Initiated", toAddress: "1001" } as const];
  const all = [call, { ...consultation, toAddress: "1001" }];
  expect(capabilitiesOf(call, ringing).join(" ")).toBe("pause mute sendDtmf completeTransfer end updateWorkitemData");
  expect(capabilitiesOf(call, all).join(" ")).toBe("pause mute sendDtmf completeTransfer conference end updateWorkitemData");
  expect(capabilitiesOf({ ...call, state: "Paused" }, ringing).join(" ")).toBe("resume completeTransfer end updateWorkitemData");
  expect(capabilitiesOf({ ...call, state: "Paused" }, all).join(" ")).toBe("resume completeTransfer conference end updateWorkitemData");
  expect(capabilitiesOf(call, [call, { ...consultation, toAddress: call.fromAddress }])).not.toContain("conference");
  expect(capabilitiesOf(consultation, all).join(" ")).toBe("pause mute sendDtmf end updateWorkitemData");
});

test("with several participants others can be added and dropped, nobody be consulted", async () => {
  const call = await aCall();
  const several: ContactCenterWorkItem = { ...call, participants: [...call.participants, { address: "1001", joining: true }] };
  expect(capabilitiesOf(several, [several]).join(" ")).toBe("pause mute sendDtmf dropParticipant singleStepConference end updateWorkitemData");
  expect(capabilitiesOf({ ...several, state: "Paused" }, [several]).join(" ")).toBe("resume dropParticipant end updateWorkitemData");
});

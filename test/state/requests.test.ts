import type { ContactCenterCommand } from "../../SoftphoneControl/model/requests/contactCenterCommand";
import type { RequestId } from "../../SoftphoneControl/model/ids";
import { allRequests, findRequest } from "../../SoftphoneControl/state/findRequests";
import { annasCall, appeared, bobsCall, call, changed, channel, readyPhone, snapshotOf, telephony, wants } from "../support/facts";
import type { Told } from "../support/facts";

const answer = { type: "acceptWorkitem", workItemId: annasCall } as const;
const dial = (address: string) => ({ type: "dial", channelId: telephony, address }) as const;
const phaseOf = (phone: Told, id: string) => findRequest(phone.store.getState().phone, id as RequestId)?.phase;
const accepted = (id: string) => ({ type: "request.accepted", at: 2_100, requestId: id as RequestId }) as const;
const lost = { type: "contactCenter.connectionChanged", at: 1, connection: { phase: "lost", since: 1 } } as const;

describe("a request", () => {
  it("is open, then taken, then effective when a fact names it", () => {
    const phone = readyPhone();
    phone.tell(appeared(), wants("r1", answer));
    expect(phaseOf(phone, "r1")).toBe("open");
    expect(phone.store.getState().phone.workItems[annasCall]?.state).toBe("Offered");
    phone.tell(accepted("r1"));
    expect(phaseOf(phone, "r1")).toBe("accepted");
    phone.tell(changed(2, { state: "Active" }, "r1"));
    expect(phaseOf(phone, "r1")).toBe("effective");
    phone.tell(accepted("r1"));
    expect(phaseOf(phone, "r1")).toBe("effective");
  });

  it("fails after thirty seconds of silence, and says so once", () => {
    const phone = readyPhone();
    phone.tell(appeared(), wants("r1", answer, 2_000));
    phone.tell({ type: "clock.due", at: 31_999 });
    expect(phaseOf(phone, "r1")).toBe("open");
    phone.tell({ type: "clock.due", at: 32_000 }, { type: "clock.due", at: 40_000 });
    expect(phone.events()).toEqual(["workitemCreate", "error timeout [r1]"]);
    expect(phone.store.getState().phone.notices).toEqual([expect.objectContaining({ code: "timeout", about: "acceptWorkitem", workItemId: annasCall })]);
  });

  it("to Dynamics that a page took with it fails with Dynamics' own sentence, and the contact center is asked nothing", () => {
    const { tell, store, events } = readyPhone();
    const { askedAt } = store.getState().phone.resync;
    tell({ type: "intent.command", at: 2_000, requestId: "r1" as RequestId, source: "agent", command: { type: "openRecord", record: { id: "c1", name: "Anna Keller", recordType: "contact" } } });
    tell({ type: "clock.due", at: 32_000 });
    expect(events()).toEqual(["error hostTimeout [r1]"]);
    expect(store.getState().phone.resync.askedAt).toBe(askedAt);
  });

  it("asked again under the same id is the same request", () => {
    const phone = readyPhone();
    phone.tell(wants("r1", dial("+12025550143")));
    expect(phone.tell(wants("r1", dial("+12025550143"))).refused?.kind).toBe("stale");
    expect(allRequests(phone.store.getState().phone).map(({ id }) => id)).toEqual(["r1"]);
  });

  it("for a state after the call waits as long as the call does", () => {
    const phone = readyPhone();
    phone.tell(wants("r1", { type: "setAgentState", channelId: telephony, state: "NotReady", reasonCode: "B1" }), accepted("r1"));
    const next = { state: "NotReady", reasonCode: "B1", reasonCodeLabel: "Break" } as const;
    phone.tell({ type: "contactCenter.nextAgentStateChanged", at: 3_000, channelId: telephony, revision: 2, next, cause: "r1" as RequestId });
    phone.tell({ type: "clock.due", at: 900_000 });
    expect(phaseOf(phone, "r1")).toBe("accepted");
  });

  it.each([
    ["has come, though the fact that named the request was lost", "NotReady", "B1", "effective"],
    ["was replaced by another choice", "Ready", "-1", "failed"],
  ] as const)("for a state after the call that %s waits no longer", (_, state, reasonCode, phase) => {
    const phone = readyPhone();
    phone.tell(wants("r1", { type: "setAgentState", channelId: telephony, state: "NotReady", reasonCode: "B1" }), accepted("r1"));
    const next = { state: "NotReady", reasonCode: "B1", reasonCodeLabel: "Break" } as const;
    phone.tell({ type: "contactCenter.nextAgentStateChanged", at: 3_000, channelId: telephony, revision: 2, next, cause: "r1" as RequestId });
    phone.tell(snapshotOf({ channels: [channel({ state, reasonCode, revision: 4 })] }, 4_000));
    expect(phaseOf(phone, "r1")).toBe(phase);
  });

  it("for a state after the call counts as taken when that is told, whatever becomes of the reply", () => {
    const phone = readyPhone();
    phone.tell(wants("r1", { type: "setAgentState", channelId: telephony, state: "NotReady", reasonCode: "B1" }));
    const next = { state: "NotReady", reasonCode: "B1", reasonCodeLabel: "Break" } as const;
    phone.tell({ type: "contactCenter.nextAgentStateChanged", at: 3_000, channelId: telephony, revision: 2, next, cause: "r1" as RequestId });
    expect(phaseOf(phone, "r1")).toBe("accepted");
    phone.tell({ type: "contactCenter.nextAgentStateChanged", at: 3_001, channelId: telephony, revision: 3, next: undefined });
    expect(phaseOf(phone, "r1")).toBe("failed");
  });

  it("that comes off after its time was over takes the complaint back", () => {
    const phone = readyPhone();
    phone.tell(appeared(), wants("r1", answer, 2_000), { type: "clock.due", at: 32_000 });
    expect(phone.store.getState().phone.notices).toHaveLength(1);
    phone.tell(changed(2, { state: "Active" }, "r1"));
    expect(phone.store.getState().phone.notices).toEqual([]);
    expect(phaseOf(phone, "r1")).toBe("failed");
  });

  it("that a call's end overtakes fails quietly", () => {
    const phone = readyPhone();
    phone.tell(appeared(), wants("r1", answer), changed(2, { state: "EndedAbandoned" }));
    expect(phone.events()).toEqual(["workitemCreate", "workitemEnd", "error workItemEnded [r1]"]);
    expect(phone.store.getState().phone.notices).toEqual([]);
  });

  it("whose facts were lost is settled by the next snapshot", () => {
    const phone = readyPhone();
    phone.tell(appeared(), wants("r1", answer), accepted("r1"));
    const item = phone.store.getState().phone.workItems[annasCall];
    phone.tell(snapshotOf({ workItems: item ? [{ ...item, state: "Active", revision: 2 }] : [] }, 2_500));
    expect(phaseOf(phone, "r1")).toBe("effective");
  });

  it.each([
    ["conference", {}, "Conference", ["+12025550143", "1001"], "effective"],
    ["conference", {}, "Customer", ["+12025550143"], "accepted"],
    ["singleStepConference", { address: "1001" }, "Customer", ["+12025550143", "1001"], "effective"],
    ["singleStepConference", { address: "1001" }, "Customer", ["+12025550143"], "accepted"],
    ["dropParticipant", { address: "1002" }, "Customer", ["+12025550143"], "effective"],
    ["dropParticipant", { address: "1002" }, "Conference", ["+12025550143", "1002"], "accepted"],
  ] as const)("for %s %j is settled by a snapshot when it shows: %s of %j", (type, more, classification, addresses, phase) => {
    const phone = readyPhone();
    const talk = { state: "Active", capabilities: [type], participants: [{ address: "+12025550143" }, ...(type === "dropParticipant" ? [{ address: "1002" }] : [])] } as const;
    phone.tell(appeared(talk), wants("r1", { type, workItemId: annasCall, ...more } as ContactCenterCommand), accepted("r1"));
    phone.tell(snapshotOf({ workItems: [call({ ...talk, revision: 2, classification, participants: addresses.map((address) => ({ address })) })] }, 2_500));
    expect(phaseOf(phone, "r1")).toBe(phase);
  });

  it("that comes off takes the complaint about its last failure away", () => {
    const phone = readyPhone();
    phone.tell(appeared(), wants("r1", answer), { type: "request.failed", at: 2_050, requestId: "r1" as RequestId, code: "refused" });
    expect(phone.store.getState().phone.notices).toHaveLength(1);
    phone.tell(wants("r2", answer), changed(2, { state: "Active" }, "r2"));
    expect(phone.store.getState().phone.notices).toEqual([]);
  });

  it("is forgotten when forty newer ones have ended", () => {
    const phone = readyPhone();
    phone.tell(wants("first", dial("nonsense")));
    for (let index = 0; index < 40; index += 1) phone.tell(wants(`r${index}`, dial("nonsense")));
    expect(phone.store.getState().phone.settledRequests).toHaveLength(40);
    expect(phaseOf(phone, "first")).toBeUndefined();
  });
});

describe("what the phone itself refuses", () => {
  it.each([
    ["a number that is none", dial("val"), "invalidNumber"],
    ["a channel that is none", { ...dial("+12025550143"), channelId: "fax" as typeof telephony }, "unknownChannel"],
    ["an unknown reason", { type: "setAgentState", channelId: telephony, state: "NotReady", reasonCode: "no such" } as const, "unknownReasonCode"],
    ["a second sign-in", { type: "signIn" } as const, "alreadySignedIn"],
    ["an action on a call that is not there", { ...answer, workItemId: bobsCall }, "unknownWorkItem"],
    ["an action the call can't take now", { type: "pauseWorkitem", workItemId: annasCall } as const, "notPossibleNow"],
  ])("%s", (_, command, code) => {
    const phone = readyPhone();
    phone.tell(appeared());
    const before = phone.store.getState();
    phone.tell(wants("r1", command));
    expect(phone.events()).toEqual(["workitemCreate", `error ${code} [r1]`]);
    const after = phone.store.getState().phone;
    expect(after.notices).toEqual([expect.objectContaining({ code, level: "error" })]);
    expect({ ...after, notices: [], settledRequests: [], health: undefined }).toEqual({ ...before.phone, notices: [], settledRequests: [], health: undefined });
  });

  it("actions on a call that has ended", () => {
    const phone = readyPhone();
    phone.tell(appeared(), changed(2, { state: "Ended" }), wants("r1", answer));
    expect(phone.events()).toContain("error workItemEnded [r1]");
  });

  it("two answers to one call", () => {
    const phone = readyPhone();
    phone.tell(appeared(), wants("r1", answer), wants("r2", answer));
    expect(phone.events()).toContain("error alreadyPending [r2]");
    expect(phaseOf(phone, "r1")).toBe("open");
    phone.tell({ type: "clock.due", at: 8_001 });
    expect(phone.store.getState().phone.notices).toEqual([]);
  });

  it("but not a second thought about the wrap-up reason", () => {
    const phone = readyPhone();
    const choose = { type: "setWrapupReason", workItemId: annasCall, reasonCode: "W1" } as const;
    phone.tell(appeared({ state: "Wrapup", capabilities: ["setWrapupReason", "completeWrapup"] }), wants("r1", choose), wants("r2", choose));
    expect([phaseOf(phone, "r1"), phaseOf(phone, "r2")]).toEqual(["open", "open"]);
  });

  it("a sign-out and a second call during a call; digits that are none", () => {
    const phone = readyPhone();
    phone.tell(appeared({ state: "Active", capabilities: ["sendDtmf", "end"] }));
    phone.tell(wants("r1", { type: "setAgentState", channelId: telephony, state: "Logout", reasonCode: "L1" }));
    phone.tell(wants("r2", dial("+12025550143")));
    phone.tell(wants("r3", { type: "sendDtmf", workItemId: annasCall, digits: "12x" }));
    expect(phone.events().slice(1)).toEqual(["error logoutInCall [r1]", "error lineBusy [r2]", "error badArgument [r3]"]);
  });

  it("anything while the line is down", () => {
    const phone = readyPhone();
    phone.tell(lost, wants("r1", dial("+12025550143")));
    expect(phone.events()).toEqual(["error disconnected [r1]"]);
  });

  it("two for the same participant, not two for different ones", () => {
    const phone = readyPhone();
    phone.tell(appeared({ state: "Active", capabilities: ["singleStepConference", "dropParticipant"], participants: [{ address: "+12025550143" }, { address: "1001" }] }));
    for (const [index, address] of ["1001", "1001", "+12025550143"].entries()) phone.tell(wants(`drop${index}`, { type: "dropParticipant", workItemId: annasCall, address }));
    for (const [index, address] of ["1002", "1002", "1003"].entries()) phone.tell(wants(`add${index}`, { type: "singleStepConference", workItemId: annasCall, address }));
    expect(phone.events().slice(1)).toEqual(["error alreadyPending [drop1]", "error alreadyPending [add1]"]);
  });

  it("a participant is known however the number was typed, and without one", () => {
    const phone = readyPhone();
    phone.tell(appeared({ state: "Active", capabilities: ["singleStepConference", "dropParticipant"], participants: [{ address: "+12025550143" }, { address: "" }] }));
    const drop = { type: "dropParticipant", workItemId: annasCall } as const;
    phone.tell(wants("r1", { ...drop, address: "(202) 555-0143" }), wants("r2", { ...drop, address: "" }), wants("r3", { ...drop, address: "val" }));
    phone.tell(wants("r4", { type: "singleStepConference", workItemId: annasCall, address: "(202) 555-0143" }));
    phone.tell(wants("r5", { type: "singleStepConference", workItemId: annasCall, address: "(202) 555-0199" }));
    const request = (id: string) => findRequest(phone.store.getState().phone, id as RequestId);
    const asked = ["r1", "r2", "r5"].map((id) => (request(id)?.command as { readonly address?: string }).address);
    expect(asked).toEqual(["+12025550143", "", "+12025550199"]);
    expect(phone.events().slice(1)).toEqual(["error badArgument [r3]", "error badArgument [r4]"]);
    expect(request("r3")?.error?.detail).toBe("the call has no such participant");
  });

  it("a number is asked for in E.164, however it was typed", () => {
    const phone = readyPhone();
    phone.tell(wants("r1", dial(" (202) 555-0143 ")), wants("r2", { ...dial("1004") }));
    expect(findRequest(phone.store.getState().phone, "r1" as RequestId)?.command).toMatchObject({ address: "+12025550143" });
    expect(phaseOf(phone, "r2")).toBe("failed");
  });
});

import type { Configuration } from "../../SoftphoneControl/model/settings/configuration";
import { defaultConfiguration } from "../../SoftphoneControl/model/settings/configuration";
import type { CrmRecord } from "../../SoftphoneControl/model/records/crmRecord";
import type { PeerId, RequestId } from "../../SoftphoneControl/model/ids";
import type { RequestSource } from "../../SoftphoneControl/model/requests/phoneRequest";
import type { Action } from "../../SoftphoneControl/state/actions";
import { earliestDue } from "../../SoftphoneControl/state/clockReducer";
import { findRequest } from "../../SoftphoneControl/state/findRequests";
import { dialQuestionSelector } from "../../SoftphoneControl/state/selectors/dialQuestionSelectors";
import { dialSelector } from "../../SoftphoneControl/state/selectors/dialSelectors";
import { annasCall, appeared, bobsCall, changed, channel, readyPhone, snapshotOf, telephony } from "../support/facts";

const number = "+12025550199";
const maria: CrmRecord = { id: "c-1", name: "Maria Campbell", recordType: "contact" };
const talking = appeared({ state: "Active", capabilities: ["pause", "consult", "end"] });
const talkingAlone = appeared({ state: "Active", capabilities: ["pause", "end"] });
const lost = { type: "contactCenter.connectionChanged", at: 1, connection: { phase: "lost", since: 1 } } as const;

const dials = (requestId: string, { at = 2_000, source = "agent", address = number }: { at?: number; source?: RequestSource; address?: string } = {}): Action => ({
  type: "intent.command",
  at,
  requestId: requestId as RequestId,
  source,
  command: { type: "dial", channelId: telephony, address },
});
const found = (requestId: string, doNotPhone: readonly CrmRecord[], at = 2_100): Action => ({ type: "dial.checked", at, requestId: requestId as RequestId, doNotPhone });
const says = (answer: "yes" | "no", requestId = "r1", at = 5_000): Action => ({ type: "intent.dialAnswered", at, requestId: requestId as RequestId, answer });
const due = (at: number): Action => ({ type: "clock.due", at });

/** An agent who is signed in and Ready, in an organization that wants this done with those who do not want to be called. */
function phoneThat(doNotPhone: Configuration["doNotPhone"]) {
  const phone = readyPhone();
  phone.tell({ type: "configuration.loaded", at: 0, configuration: { ...defaultConfiguration, doNotPhone } });
  const request = (id = "r1") => findRequest(phone.store.getState().phone, id as RequestId);
  return {
    ...phone,
    request,
    phase: (id = "r1") => request(id)?.phase,
    code: (id = "r1") => request(id)?.error?.code,
    question: () => dialQuestionSelector(phone.store.getState()),
    notices: () => phone.store.getState().phone.notices.map(({ code }) => code),
    dueAt: () => earliestDue(phone.store.getState().phone),
  };
}

it("nothing is dialed while the line is down", () => {
  const phone = readyPhone();
  const mayDial = (): boolean => dialSelector(phone.store.getState()).mayDial;
  expect(mayDial()).toBe(true);
  phone.tell(lost);
  expect(mayDial()).toBe(false);
});

describe("before a number is dialed", () => {
  it("somebody looks whether its owner wants to be called; where all is well it goes out", () => {
    const phone = phoneThat("warn");
    phone.tell(dials("r1"));
    expect([phone.phase(), phone.question()]).toEqual(["checking", undefined]);
    expect(dialSelector(phone.store.getState()).mayDial).toBe(false);
    phone.tell(found("r1", []));
    expect(phone.request()).toMatchObject({ phase: "open", dueAt: 32_100, command: { type: "dial", address: number } });
  });

  it("the agent is asked when its owner does not want to be called", () => {
    const phone = phoneThat("warn");
    phone.tell(dials("r1"), found("r1", [maria]));
    expect(phone.phase()).toBe("asking");
    expect(phone.question()).toEqual({ requestId: "r1", number: "(202) 555-0199", consultFrom: undefined, doNotPhone: ["Maria Campbell"] });
    phone.tell(says("yes"));
    expect(phone.request()).toMatchObject({ phase: "open", dueAt: 35_000, command: { type: "dial", address: number } });
    expect(phone.question()).toBeUndefined();
  });

  it("where the organization blocks it, the call fails and the agent reads why", () => {
    const phone = phoneThat("block");
    phone.tell(dials("r1"), found("r1", [maria]));
    expect([phone.phase(), phone.code(), phone.notices(), phone.question()]).toEqual(["failed", "doNotPhone", ["doNotPhone"], undefined]);
    expect(phone.events()).toEqual(["error doNotPhone [r1]"]);
  });

  it("Dynamics that says nothing for two seconds holds nothing up", () => {
    const phone = phoneThat("block");
    phone.tell(dials("r1"));
    expect(phone.dueAt()).toBe(4_000);
    phone.tell(due(3_999));
    expect(phone.phase()).toBe("checking");
    phone.tell(due(4_000));
    expect(phone.request()).toMatchObject({ phase: "open", dueAt: 34_000 });
    phone.tell(found("r1", [maria], 4_500));
    expect(phone.phase()).toBe("open");
  });

  it.each([
    ["where the organization does not care", "off", {}, "open"],
    ["for an extension", "block", { address: "1004" }, "open"],
    ["for an integration, where agents are warned", "warn", { source: "integration" }, "open"],
    ["but for an integration, where it is blocked", "block", { source: "integration" }, "checking"],
    ["but for a Dynamics page, as for the agent", "warn", { source: "host" }, "checking"],
  ] as const)("nobody looks %s", (_, doNotPhone, dial, phase) => {
    const phone = phoneThat(doNotPhone);
    phone.tell(dials("r1", dial));
    expect(phone.phase()).toBe(phase);
  });

  it("what an integration dials is blocked, and never asked about", () => {
    const phone = phoneThat("block");
    phone.tell(dials("r1", { source: "integration" }), found("r1", [maria]));
    expect(phone.code()).toBe("doNotPhone");
    phone.tell(talking, dials("r2", { source: "integration" }));
    expect(phone.code("r2")).toBe("lineBusy");
  });

  it("who has been warned of nobody is not asked twice: a second look changes nothing", () => {
    const phone = phoneThat("warn");
    phone.tell(dials("r1"), found("r1", []), found("r1", [maria]));
    expect(phone.phase()).toBe("open");
    phone.tell(found("nobody's", [maria]), says("yes", "nobody's"), says("no"));
    expect(phone.phase()).toBe("open");
  });

  it("a line that was lost meanwhile is told as ever", () => {
    const phone = phoneThat("warn");
    phone.tell(dials("r1"), lost, found("r1", []));
    expect([phone.code(), phone.notices()]).toEqual(["disconnected", ["disconnected"]]);
  });

  it("a contact center that is just being taken over is waited for, but not for ever", () => {
    const phone = phoneThat("warn");
    phone.tell(dials("r1"), { ...lost, connection: { phase: "connecting", since: 1 } }, due(4_000));
    expect(phone.request()).toMatchObject({ phase: "checking", dueAt: 6_000 });
    phone.tell(due(31_000), due(33_000));
    expect(phone.code()).toBe("disconnected");
  });
});

describe("with a call up", () => {
  it("the agent is asked whether to consult from it", () => {
    const phone = phoneThat("off");
    phone.tell(talking, dials("r1"));
    expect(phone.question()).toEqual({ requestId: "r1", number: "(202) 555-0199", consultFrom: { workItemId: annasCall, name: "", number: "(202) 555-0143" }, doNotPhone: [] });
    phone.tell(says("yes"));
    expect(phone.request()).toMatchObject({ phase: "open", command: { type: "consult", workItemId: annasCall, address: number } });
  });

  it("one question carries both: the call, and who does not want to be called", () => {
    const phone = phoneThat("warn");
    phone.tell(talking, dials("r1", { source: "host" }), found("r1", [maria]));
    expect(phone.question()).toMatchObject({ consultFrom: { workItemId: annasCall }, doNotPhone: ["Maria Campbell"] });
  });

  it("and Dynamics silent the agent is asked still", () => {
    const phone = phoneThat("warn");
    phone.tell(talking, dials("r1"), due(4_000));
    expect(phone.question()).toMatchObject({ consultFrom: { workItemId: annasCall }, doNotPhone: [] });
  });

  it("that can't be consulted from the line is busy, whoever dials", () => {
    const phone = phoneThat("warn");
    phone.tell(talkingAlone, dials("r1"), dials("r2", { source: "host" }), dials("r3", { source: "integration" }));
    expect([phone.code("r1"), phone.code("r2"), phone.code("r3")]).toEqual(["lineBusy", "lineBusy", "lineBusy"]);
  });

  it("an integration that guards dialing decides, by its own dialOrConsult", () => {
    const phone = phoneThat("warn");
    phone.tell(talking, { type: "dialGuard.set", at: 1, peerId: "page" as PeerId }, dials("r1"));
    expect(phone.phase()).toBe("handedOver");
    phone.tell({ type: "intent.command", at: 3_000, requestId: "r1" as RequestId, source: "integration", command: { type: "consult", workItemId: annasCall, address: number } });
    expect(phone.request()).toMatchObject({ phase: "open", command: { type: "consult" } });
  });

  it("a number that is none is not asked about", () => {
    const phone = phoneThat("warn");
    phone.tell(talking, dials("r1", { address: "call Maria" }));
    expect([phone.code(), phone.question()]).toEqual(["invalidNumber", undefined]);
  });
});

describe("a question", () => {
  it("answered with no leaves nothing behind: no notice, no error, and the next number may be dialed", () => {
    const phone = phoneThat("off");
    phone.tell(talking, dials("r1"), says("no"));
    expect([phone.phase(), phone.code(), phone.notices(), phone.question()]).toEqual(["failed", "cancelled", [], undefined]);
    expect(phone.events()).toEqual(["workitemCreate"]);
    phone.tell(says("yes"));
    expect(phone.phase()).toBe("failed");
    phone.tell(dials("r2", { at: 9_000 }));
    expect(phone.question()?.requestId).toBe("r2");
  });

  it("left alone for a minute is withdrawn, and the contact center is asked nothing", () => {
    const phone = phoneThat("warn");
    phone.tell(dials("r1"), found("r1", [maria]));
    const { askedAt } = phone.store.getState().phone.resync;
    phone.tell(due(62_099));
    expect(phone.phase()).toBe("asking");
    expect(phone.dueAt()).toBe(62_100);
    phone.tell(due(62_100));
    expect([phone.code(), phone.notices()]).toEqual(["cancelled", []]);
    expect(phone.store.getState().phone.resync.askedAt).toBe(askedAt);
  });

  it("goes on without the call when that ends: never is it taken for a yes", () => {
    const phone = phoneThat("off");
    phone.tell(talking, dials("r1"), changed(2, { state: "Ended" }));
    expect(phone.question()).toMatchObject({ consultFrom: undefined, doNotPhone: [] });
    phone.tell(says("yes"));
    expect(phone.request()).toMatchObject({ phase: "open", command: { type: "dial", address: number } });
  });

  it("takes in a call that comes up meanwhile", () => {
    const phone = phoneThat("warn");
    phone.tell(appeared(), dials("r1"), found("r1", [maria]));
    expect(phone.question()?.consultFrom).toBeUndefined();
    phone.tell(changed(2, { state: "Active", capabilities: ["consult", "end"] }), says("yes"));
    expect(phone.request()).toMatchObject({ phase: "open", command: { type: "consult", workItemId: annasCall } });
  });

  it("whose answer is no longer possible ends with the reason", () => {
    const phone = phoneThat("off");
    phone.tell(talking, dials("r1"), changed(2, { capabilities: ["end"] }), says("yes"));
    expect([phone.code(), phone.notices()]).toEqual(["lineBusy", ["lineBusy"]]);
  });

  it("gives way to the next number of the agent or a Dynamics page", () => {
    const phone = phoneThat("off");
    phone.tell(talking, dials("r1"), dials("r2", { at: 9_000, source: "host", address: "1004" }));
    expect([phone.code(), phone.question()?.requestId, phone.notices()]).toEqual(["cancelled", "r2", []]);
  });

  it("is not in an integration's way", () => {
    const phone = phoneThat("warn");
    phone.tell(dials("r1"), found("r1", [maria]), dials("r2", { source: "integration", address: "1004" }));
    expect([phone.phase("r1"), phone.phase("r2")]).toEqual(["asking", "open"]);
  });

  it("goes with the agent who signs out", () => {
    const phone = phoneThat("warn");
    phone.tell(dials("r1"), found("r1", [maria]), snapshotOf({ agent: undefined, channels: [channel({ state: "Logout", revision: 9 })] }, 3_000));
    expect([phone.code(), phone.notices()]).toEqual(["cancelled", []]);
  });

  it("is no sign that the contact center has lost something", () => {
    const phone = phoneThat("off");
    phone.tell(talking, dials("r1"), { type: "request.accepted", at: 3_000, requestId: "r1" as RequestId }, snapshotOf({ workItems: [] }, 3_500));
    expect(phone.phase()).toBe("asking");
    phone.tell(appeared({ id: bobsCall, state: "Initiated" }));
    expect(phone.phase()).toBe("asking");
  });
});

describe("one click that is told twice", () => {
  it.each([
    ["while it is looked up", []],
    ["while the agent is asked", [found("r1", [maria])]],
    ["when the agent has said yes", [found("r1", [maria]), says("yes", "r1", 2_900)]],
    ["when the agent has said no", [found("r1", [maria]), says("no", "r1", 2_900)]],
  ] as const)("is one call %s", (_, meanwhile) => {
    const phone = phoneThat("warn");
    phone.tell(talking, dials("r1", { source: "host" }), ...meanwhile);
    const before = phone.store.getState();
    expect(phone.tell(dials("r2", { source: "host", address: "(202) 555-0199", at: 3_000 })).refused?.kind).toBe("stale");
    expect(phone.store.getState()).toEqual(before);
  });
});

import { defaultConfiguration } from "../../SoftphoneControl/model/settings/configuration";
import { chatContextItems, chatContextSelector } from "../../SoftphoneControl/state/selectors/chatContextSelectors";
import { anna, deskOf, nineThirty, stateOf, talkOf } from "../support/builders";

const call = talkOf({ associatedParticipant: { id: "contact-1", name: "Anna Keller", recordType: "contact" }, ctiData: { Tier: "Gold", Pin: "4711", Empty: "" } });

function contextOf(desk: Parameters<typeof deskOf>[0], item = call) {
  return chatContextSelector(stateOf({ calls: [item], ...deskOf(desk) }), { id: item.id, at: nineThirty });
}

describe("what goes to the help desk with a chat about a call", () => {
  it("is the call, how long it lasts, and the customer's record; no name, no number, no call variable", () => {
    expect(contextOf({})).toEqual({ callId: "call-anna", callDirection: "Incoming", callQueue: "Support", callSeconds: "65", customerTable: "contact", customerId: "contact-1" });
  });

  it("is the caller, too, where the organization says so", () => {
    const { callerName, callerNumber } = contextOf({ sharesCaller: true });
    expect([callerName, callerNumber]).toEqual(["Anna Keller", "(206) 555-0142"]);
  });

  it("is of the call variables those that the organization names, and none of them in the place of our own", () => {
    const named = contextOf({ contextVariables: ["Tier", "Empty", "Missing", "callId"] }, { ...call, ctiData: { ...call.ctiData, callId: "forged" } });
    expect(named).toMatchObject({ Tier: "Gold", callId: "call-anna" });
    expect(Object.keys(named)).not.toEqual(expect.arrayContaining(["Empty"]));
    expect(Object.keys(named)).not.toEqual(expect.arrayContaining(["Pin"]));
  });

  it("is nothing without a call, and nothing that is not known", () => {
    expect(chatContextSelector(stateOf(deskOf()), { id: undefined, at: nineThirty })).toEqual({});
    expect(Object.keys(contextOf({ sharesCaller: true }, talkOf({ queueName: undefined, participants: [{ address: "" }] })))).toEqual(["callId", "callDirection", "callSeconds"]);
  });

  it("is a hundred entries at most", () => {
    const names = Array.from({ length: 120 }, (_, index) => `v${String(index)}`);
    const full = contextOf({ contextVariables: names }, { ...call, ctiData: Object.fromEntries(names.map((name) => [name, "x"])) });
    expect(Object.keys(full)).toHaveLength(100);
    expect(full.callId).toBe("call-anna");
  });

  it("goes out without what the agent left out; ids are not for the other agent's eyes", () => {
    expect(chatContextItems(contextOf({}), ["callQueue", "customerTable", "customerId"])).toEqual([
      { key: "callId", value: "call-anna", isDisplayable: false },
      { key: "callDirection", value: "Incoming", isDisplayable: true },
      { key: "callSeconds", value: "65", isDisplayable: true },
    ]);
  });

  it("never holds the number by default", () => {
    expect(defaultConfiguration.liveChat.sharesCaller).toBe(false);
    expect(JSON.stringify(contextOf({}))).not.toContain(anna.address.slice(-4));
  });
});

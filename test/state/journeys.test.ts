import { defaultConfiguration } from "../../SoftphoneControl/model/settings/configuration";
import type { WorkItemId } from "../../SoftphoneControl/model/ids";
import { mostJourneyEvents, mostJourneys } from "../../SoftphoneControl/model/host/journey";
import type { JourneyEvent } from "../../SoftphoneControl/model/host/journey";
import type { WorkItem } from "../../SoftphoneControl/model/workItems/workItem";
import { journeyOf } from "../../SoftphoneControl/state/journeyOf";
import { anna, bob, chosen, found } from "../support/callsBench";
import { annasCall, appeared, readyPhone } from "../support/facts";

const visit = (changes: Partial<JourneyEvent> = {}): JourneyEvent => ({ id: "p1", at: 1, kind: "page", customerId: "cookie-1", customerIdType: "cookie", sessionId: "visit-1", title: "Prices", ...changes });

function aPhone() {
  const phone = readyPhone();
  phone.tell({ type: "configuration.loaded", at: 0, configuration: { ...defaultConfiguration, journey: { ...defaultConfiguration.journey, enabled: true } } });
  const get = () => phone.store.getState().phone;
  return {
    ...phone,
    told: (...events: JourneyEvent[]) => { phone.tell({ type: "journey.told", at: 1, events }); },
    journeys: () => Object.values(get().journeys),
    idsOfCall: () => {
      const item = get().workItems[annasCall];
      return item ? journeyOf(get(), item).map(({ id }) => id) : undefined;
    },
    get,
  };
}

describe("what customers did on the web is kept", () => {
  it("by visitor, the newest first, in whatever order it is told", () => {
    const { told, journeys } = aPhone();
    told(visit({ id: "b", at: 2 }), visit({ id: "x", customerId: "cookie-2" }));
    told(visit({ id: "c", at: 3 }), visit({ id: "a", at: 1 }));
    expect(journeys().map(({ customerId, customerIdType, events }) => [customerId, customerIdType, events.map(({ id }) => id)])).toEqual([["cookie-2", "cookie", ["x"]], ["cookie-1", "cookie", ["c", "b", "a"]]]);
  });

  it("once, though it is told again: then the state is the same", () => {
    const { told, get } = aPhone();
    told(visit());
    const before = get();
    told(visit(), visit({ title: "Forged later" }));
    expect(get()).toBe(before);
  });

  it("within bounds: the newest of a visitor, and the visitors heard of last", () => {
    const { told, journeys } = aPhone();
    told(...Array.from({ length: mostJourneyEvents + 20 }, (_, at) => visit({ id: `e${at}`, at })));
    expect(journeys()[0]?.events.map(({ at }) => at)).toEqual(Array.from({ length: mostJourneyEvents }, (_, index) => mostJourneyEvents + 19 - index));
    told(...Array.from({ length: mostJourneys - 1 }, (_, number) => visit({ customerId: String(number) })));
    told(visit({ id: "again", at: 500 }));
    told(visit({ customerId: "one more" }));
    expect(journeys()).toHaveLength(mostJourneys);
    expect(journeys().map(({ customerId }) => customerId)).toEqual([...Array.from({ length: mostJourneys - 2 }, (_, number) => String(number + 1)), "cookie-1", "one more"]);
  });

  it.each(["__proto__", "constructor", "toString", "12345"])("of a visitor who is called %s, too", (customerId) => {
    const { told, journeys } = aPhone();
    told(visit({ customerId, customerIdType: "" }));
    expect(journeys().map((journey) => journey.customerId)).toEqual([customerId]);
    expect(({} as { customerId?: string }).customerId).toBeUndefined();
  });
});

describe("the journey of a call", () => {
  it("is the visitor's whom a call variable names", () => {
    const { tell, told, idsOfCall } = aPhone();
    tell(appeared({ ctiData: { journeyCustomerId: "cookie-1" } }));
    told(visit({ id: "old", at: 1 }), visit({ id: "new", at: 2 }), visit({ id: "another's", customerId: "cookie-2", sessionId: "visit-2" }));
    expect(idsOfCall()).toEqual(["new", "old"]);
  });

  it("is the visit that a call variable names, whoever it was", () => {
    const { tell, told, idsOfCall } = aPhone();
    tell(appeared({ ctiData: { journeySessionId: "visit-2" } }));
    told(visit(), visit({ id: "p2", sessionId: "visit-2" }), visit({ id: "p3", sessionId: "visit-2", customerId: "cookie-9", at: 5 }));
    expect(idsOfCall()).toEqual(["p3", "p2"]);
  });

  it("is also that of the chat which the call continues, open or over", () => {
    const { tell, told, idsOfCall, get } = aPhone();
    tell(appeared());
    told(visit());
    expect(idsOfCall()).toEqual([]);
    const phone = get();
    const item = phone.workItems[annasCall];
    if (item === undefined) throw new Error("There is no call.");
    const chat: WorkItem = { ...item, id: "chat-1" as WorkItemId, channelType: "Chat", ctiData: { journeySessionId: "visit-1" } };
    const call: WorkItem = { ...item, about: chat.id };
    expect(journeyOf({ ...phone, workItems: { ...phone.workItems, [chat.id]: chat } }, call).map(({ id }) => id)).toEqual(["p1"]);
    expect(journeyOf({ ...phone, ended: [chat] }, call).map(({ id }) => id)).toEqual(["p1"]);
    expect(journeyOf(phone, call)).toEqual([]);
  });

  it("is that of the customer's record as soon as it is known, with what the visitor did", () => {
    const { tell, told, idsOfCall } = aPhone();
    tell(appeared({ ctiData: { journeyCustomerId: "cookie-1" } }));
    told(visit({ id: "cookie's", at: 2 }), visit({ id: "record's", at: 3, customerId: anna.id, customerIdType: "contact", sessionId: "" }));
    expect(idsOfCall()).toEqual(["cookie's"]);
    tell(found(anna));
    expect(idsOfCall()).toEqual(["record's", "cookie's"]);
  });

  it("is nobody's when it is not certain who calls", () => {
    const { tell, told, idsOfCall } = aPhone();
    tell(appeared({ ctiData: { journeyCustomerId: "", journeySessionId: "", other: "cookie-1" } }));
    told(visit({ sessionId: "" }), visit({ id: "p2", customerId: anna.id }), visit({ id: "p3", customerId: bob.id }));
    expect(idsOfCall()).toEqual([]);
    tell(found(anna, bob));
    expect(idsOfCall()).toEqual([]);
    tell(chosen(bob));
    expect(idsOfCall()).toEqual(["p3"]);
  });
});

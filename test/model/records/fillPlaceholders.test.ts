import { fillPlaceholders } from "../../../SoftphoneControl/model/records/fillPlaceholders";
import type { WorkItem } from "../../../SoftphoneControl/model/workItems/workItem";
import { anna, callOf } from "../../support/builders";

const unnamedCall = callOf({ participants: [{ address: anna.address }] });
const fill = (parameters: Record<string, unknown>, item: WorkItem = callOf()): unknown => fillPlaceholders(parameters, item, "Unknown");

describe("a template's parameters", () => {
  it("tell number, name, call and call variables", () => {
    const item = callOf({ ctiData: { "account number": "A-17" } });
    expect(fill({ text: "{callerName} · {ani} · {workitemId} · {ctiData.account number}" }, item)).toEqual({ text: `Anna Keller · ${anna.address} · call-anna · A-17` });
  });

  it("may be nested; what is no text stays as it is", () => {
    expect(fill({ count: 3, flag: true, none: null, "app tab": { list: ["{ani}", 1, { deep: "{workitemId}" }] } })).toEqual({
      count: 3,
      flag: true,
      none: null,
      "app tab": { list: [anna.address, 1, { deep: "call-anna" }] },
    });
  });

  it("know the name of the record better than the contact centre's", () => {
    expect(fill({ who: "{callerName}" }, callOf({ associatedParticipant: { id: "1", name: "Dr. Anna Keller", recordType: "contact" } }))).toEqual({ who: "Dr. Anna Keller" });
  });

  it("have nothing where a placeholder is unknown, and leave to Dynamics what is not ours", () => {
    expect(fill({ text: "[{nobody}{ctiData.nothing}{ctiData.constructor}{constructor}{__proto__}]", slug: "{$odata.contact.fullname}", json: '{"number":"{ani}","empty":{}}' })).toEqual({
      text: "[{__proto__}]",
      slug: "{$odata.contact.fullname}",
      json: `{"number":"${anna.address}","empty":{}}`,
    });
  });

  it("take texts of others as texts: nothing in them is filled in again", () => {
    expect(fill({ text: "{ctiData.a}" }, callOf({ ctiData: { a: "{workitemId} $& $1" } }))).toEqual({ text: "{workitemId} $& $1" });
  });

  it("give a title that is only a number a name in front; other parameters keep the number alone", () => {
    expect(fill({ title: "{ani}", customer: "{callerName}", sessionTitle: "Call {ani}", phone: "{ani}", "app tab": { title: "{ani}" } })).toEqual({
      title: `Anna Keller ${anna.address}`,
      customer: "Anna Keller",
      sessionTitle: `Call ${anna.address}`,
      phone: anna.address,
      "app tab": { title: anna.address },
    });
    expect(fill({ title: "{ani}", customer: "{callerName}" }, unnamedCall)).toEqual({ title: `Unknown ${anna.address}`, customer: `Unknown ${anna.address}` });
  });

  it("have the number where nobody knows the name, and a word where the number is withheld", () => {
    expect(fill({ "app tab": { who: "{callerName}" } }, unnamedCall)).toEqual({ "app tab": { who: anna.address } });
    expect(fill({ title: "{callerName}", number: "{ani}" }, callOf({ fromAddress: "", participants: [{ address: "" }] }))).toEqual({ title: "Unknown", number: "" });
  });

  it("have the number that was called, when the agent called", () => {
    const participants = [{ address: "+14255550117" }, { address: "1002" }];
    expect(fill({ number: "{ani}" }, callOf({ direction: "Outgoing", fromAddress: "1001", toAddress: "+14255550117", ani: "1001", participants }))).toEqual({ number: "+14255550117" });
  });

  it("don't take a number for a name", () => {
    expect(fill({ customer: "{callerName}" }, callOf({ participants: [{ address: anna.address, name: "+1 206 555 0142" }] }))).toEqual({ customer: `Unknown ${anna.address}` });
  });
});

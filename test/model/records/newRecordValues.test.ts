import { newRecordValues } from "../../../SoftphoneControl/model/records/newRecordValues";
import { anna, callOf } from "../../support/builders";

const known = { id: "1", name: "Anna Keller", recordType: "contact" };
const calledBy = (name: string | undefined) => callOf({ participants: [{ address: anna.address, name }] });

describe("an empty form", () => {
  it.each([
    ["Anna Keller", { firstname: "Anna", lastname: "Keller" }],
    ["Keller, Anna Maria", { firstname: "Anna Maria", lastname: "Keller" }],
    ["Maximiliana-Theodora von Hohenstein", { firstname: "Maximiliana-Theodora", lastname: "von Hohenstein" }],
    ["Contoso", { lastname: "Contoso" }],
    ["+12065550142", {}],
    [undefined, {}],
  ])("of a contact begins with name and number: %s", (name, names) => {
    expect(newRecordValues("contact", calledBy(name))).toEqual({ ...names, telephone1: anna.address });
  });

  it("of a contact has no number where it is withheld", () => {
    expect(newRecordValues("contact", callOf({ participants: [{ address: "" }], fromAddress: "" }))).toEqual({});
  });

  it("of a contact has the number that was called, when the agent called", () => {
    expect(newRecordValues("contact", callOf({ direction: "Outgoing", fromAddress: "1001", toAddress: "+14255550117", participants: [{ address: "+14255550117" }] }))).toEqual({ telephone1: "+14255550117" });
  });

  it("takes no more of a text than its column does", () => {
    expect(newRecordValues("contact", calledBy(`Anna ${"K".repeat(80)}`))).toEqual({ firstname: "Anna", lastname: "K".repeat(50), telephone1: anna.address });
    expect(newRecordValues("incident", callOf({ ctiData: { topic: "t".repeat(4_000) } }))).toEqual({ title: "t".repeat(200) });
  });

  it("of a case begins with the customer and what the call is about", () => {
    expect(newRecordValues("incident", callOf({ associatedParticipant: known, ctiData: { topic: "Invoice 4711" } }))).toEqual({ customerid: known, title: "Invoice 4711" });
  });

  it("of a case has no customer that a case can't have, and no title that nobody told", () => {
    expect(newRecordValues("incident", callOf({ associatedParticipant: { ...known, recordType: "lead" } }))).toEqual({});
    expect(newRecordValues("incident", callOf())).toEqual({});
  });
});

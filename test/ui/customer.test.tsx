/** @jest-environment jsdom */
import { act, fireEvent, within } from "@testing-library/react";
import type { CrmRecord } from "../../SoftphoneControl/model/records/crmRecord";
import type { HostPage } from "../../SoftphoneControl/model/host/hostPage";
import type { PeerId, WorkItemId } from "../../SoftphoneControl/model/ids";
import type { WorkItem } from "../../SoftphoneControl/model/workItems/workItem";
import type { RecordSearch } from "../../SoftphoneControl/state/state";
import { anna, callOf, consultOf, stateOf, talkOf } from "../support/builders";
import type { StateChanges } from "../support/builders";
import { renderSoftphone } from "../support/renderSoftphone";

const annasCall = "call-anna" as WorkItemId;
const annaKeller: CrmRecord = { id: "1", name: "Anna Keller", recordType: "contact" };
const kellerLtd: CrmRecord = { id: "2", name: "Keller Ltd", recordType: "account" };
const invoice: CrmRecord = { id: "3", name: "Invoice 4711", recordType: "incident" };
const both = [annaKeller, kellerLtd];
const form: HostPage = { kind: "multisession", methods: ["openRecord", "newRecord"], isVisible: true, usedAt: 0 };
const inDynamics = { pages: { ["page-1" as PeerId]: form } };

function viewOf(call: WorkItem, changes: StateChanges = inDynamics) {
  const view = renderSoftphone(stateOf({ calls: [call], ...changes }));
  const group = () => within(view.getByRole("group", { name: /^(Customer|Who is it\?)$/ }));
  return {
    ...view,
    group,
    buttons: () => group().queryAllByRole("button").map(({ textContent }) => textContent),
    click: (name: string | RegExp) => fireEvent.click(group().getByRole("button", { name })),
    become: (next: WorkItem, more: StateChanges = {}) => { view.show(stateOf({ calls: [next], ...changes, ...more })); },
  };
}

const pass = (ms: number): void => {
  act(() => {
    jest.advanceTimersByTime(ms);
  });
};

describe("whose call it is, while it rings", () => {
  it.each<[string, Partial<WorkItem>, string, readonly string[]]>([
    ["is looked up", { lookup: "searching" }, "Looking up …", []],
    ["is one record", { lookup: "done", participantLookupResult: [annaKeller], associatedParticipant: annaKeller }, "Contact", ["Open"]],
    ["is nobody", { lookup: "done" }, "Nobody has this number", []],
    ["can't be told", { lookup: "failed" }, "Dynamics could not be searched.", []],
    ["is a record of a table of the organization's own", { lookup: "done", associatedParticipant: { ...annaKeller, recordType: "new_patient" } }, "Record", ["Open"]],
  ])("%s", (_, changes, words, buttons) => {
    const view = viewOf(callOf(changes));
    expect(view.group().getByText(words)).toBeTruthy();
    expect(view.buttons()).toEqual(buttons);
  });

  it("isn't spoken of where there is nothing to look up", () => {
    expect(viewOf(callOf({ participants: [{ address: "" }] })).queryByRole("group", { name: "Customer" })).toBeNull();
  });

  it("comes after Answer and Decline, so that neither moves", () => {
    const view = viewOf(callOf({ lookup: "searching" }));
    const decline = view.getByRole("button", { name: "Decline" });
    const where = decline.compareDocumentPosition(view.getByRole("group", { name: "Customer" }));
    expect(where & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
  });

  it("is chosen where several have the number", () => {
    const view = viewOf(callOf({ lookup: "done", participantLookupResult: both }));
    expect(view.buttons()).toEqual(["Anna KellerContact", "Keller LtdAccount", "None of these"]);
    view.click(/^Keller Ltd/);
    expect(view.sent).toEqual([{ type: "intent.customerChosen", workItemId: annasCall, record: kellerLtd }]);
    view.become(callOf({ lookup: "done", participantLookupResult: both, associatedParticipant: kellerLtd }));
    expect([view.queryByText("Who is it?"), view.buttons()]).toEqual([null, ["Open"]]);
  });

  it("is said once to those who hear it, also when the record is known later", () => {
    const view = viewOf(callOf({ lookup: "searching" }));
    const heard = () => view.getByRole("status").textContent;
    expect(heard()).toBe("");
    view.become(callOf({ lookup: "done", associatedParticipant: kellerLtd }));
    expect(heard()).toBe("Keller Ltd, Account");
    act(() => { jest.advanceTimersByTime(600); });
    view.become(talkOf({ lookup: "done", associatedParticipant: kellerLtd }));
    expect(heard()).toBe("Call with Keller Ltd: Connected");
  });
});

describe("the customer of a call", () => {
  const known = talkOf({ lookup: "done", participantLookupResult: [annaKeller], associatedParticipant: annaKeller });

  it("opens", () => {
    const view = viewOf(known);
    view.click("Open Anna Keller");
    expect(view.sent).toEqual([{ type: "intent.command", command: { type: "openRecord", record: annaKeller } }]);
  });

  it("can be made a contact when nobody has the number, or none of those who have it is meant", () => {
    const nobody = viewOf(talkOf({ lookup: "done" }));
    nobody.click("Create contact");
    const created = { type: "intent.command", command: { type: "newRecord", table: "contact", workItemId: annasCall } };
    expect(nobody.sent).toEqual([created]);
    nobody.unmount();

    const none = viewOf(talkOf({ lookup: "done", participantLookupResult: both }));
    expect(none.buttons()).not.toContain("Create contact");
    none.group().getByRole("button", { name: "None of these" }).focus();
    none.click("None of these");
    expect(document.activeElement).toBe(none.getByRole("group", { name: "Customer" }));
    none.click("Create contact");
    expect(none.sent).toEqual([created]);
  });

  it("gets one case from a double click", () => {
    const view = viewOf(known);
    const button = view.group().getByRole("button", { name: "Create case" });
    fireEvent.click(button, { detail: 1 });
    fireEvent.click(button, { detail: 2 });
    expect(view.sent).toEqual([{ type: "intent.command", command: { type: "newRecord", table: "incident", workItemId: annasCall } }]);
  });

  it("shows the cases it is about", () => {
    const view = viewOf({ ...known, associations: [invoice] });
    view.click("Open Invoice 4711");
    expect(view.sent).toEqual([{ type: "intent.command", command: { type: "openRecord", record: invoice } }]);
  });

  it("has no buttons for what the app around can't do", () => {
    const view = viewOf({ ...known, associations: [invoice] }, { pages: { ["page-1" as PeerId]: { ...form, methods: ["createSession"] } } });
    expect(view.buttons()).toEqual(["Change"]);
    expect([view.group().getByText("Contact"), view.group().getByText("Invoice 4711")]).toHaveLength(2);
  });

  it.each<[string, Partial<WorkItem>]>([
    ["a consultation", { classification: "Consultation" }],
    ["a colleague's call", { classification: "Internal" }],
  ])("doesn't exist in %s", (_, changes) => {
    expect(viewOf(consultOf({ consultationOf: undefined, ...changes })).queryByRole("group", { name: "Customer" })).toBeNull();
  });

  it("stays to be changed in wrap-up and on hold", () => {
    for (const state of ["Paused", "Wrapup"] as const) {
      const view = viewOf({ ...known, state });
      expect(view.buttons()).toEqual(["Open", "Change", "Create case"]);
      view.unmount();
    }
  });
});

describe("another customer", () => {
  const known = talkOf({ lookup: "done", participantLookupResult: both, associatedParticipant: kellerLtd });
  const found = (changes: Partial<RecordSearch>): { recordSearch: RecordSearch } => ({
    recordSearch: { workItemId: annasCall, text: "gra", phase: "done", records: [], ...changes },
  });
  function searchOf(call = known) {
    const view = viewOf(call);
    view.click(call.associatedParticipant ? "Change" : "Find customer");
    const input = view.getByLabelText("Name or case") as HTMLInputElement;
    return { ...view, input, type: (value: string) => fireEvent.change(input, { target: { value } }) };
  }

  it("is searched for after a pause in typing, from two letters on", () => {
    const view = searchOf();
    expect(document.activeElement).toBe(view.input);
    view.type("g");
    pass(1000);
    view.type("gr");
    pass(200);
    view.type("gra ");
    pass(299);
    expect(view.sent).toEqual([]);
    pass(1);
    expect(view.sent).toEqual([{ type: "intent.recordsSearched", workItemId: annasCall, text: "gra" }]);
  });

  it("is one of those with the number until a name is typed", () => {
    const view = searchOf();
    view.click(/^Anna Keller/);
    expect(view.sent).toEqual([{ type: "intent.customerChosen", workItemId: annasCall, record: annaKeller }]);
  });

  it("is chosen from what was found, and gives the focus back", () => {
    const view = searchOf();
    view.type("gra");
    expect(view.getByText("Looking up …")).toBeTruthy();
    view.become(known, found({ records: [{ id: "9", name: "Grace Young", recordType: "lead" }] }));
    expect(view.getByText("1 found")).toBeTruthy();
    view.click(/^Grace Young/);
    expect(view.sent).toEqual([{ type: "intent.customerChosen", workItemId: annasCall, record: { id: "9", name: "Grace Young", recordType: "lead" } }]);
    expect([view.queryByLabelText("Name or case"), document.activeElement?.textContent]).toEqual([null, "Change"]);
  });

  it("is taken by Enter only when it is the only one found", () => {
    const view = searchOf();
    fireEvent.keyDown(view.input, { key: "Enter" });
    view.type("gra");
    const grace = { id: "9", name: "Grace Young", recordType: "lead" };
    view.become(known, found({ records: [grace, annaKeller] }));
    fireEvent.keyDown(view.input, { key: "Enter" });
    expect(view.sent).toEqual([]);
    view.become(known, found({ records: [grace] }));
    fireEvent.keyDown(view.input, { key: "Enter" });
    expect(view.sent).toEqual([{ type: "intent.customerChosen", workItemId: annasCall, record: grace }]);
  });

  it("isn't offered from an answer to something else", () => {
    const view = searchOf();
    view.type("grac");
    view.become(known, found({ records: [annaKeller] }));
    expect([view.getByText("Looking up …"), view.group().queryByRole("button", { name: /^Anna/ })]).toEqual([expect.anything(), null]);
    view.become(known, found({ text: "grac", workItemId: "call-bob" as WorkItemId, records: [annaKeller] }));
    expect(view.group().queryByRole("button", { name: /^Anna/ })).toBeNull();
  });

  it.each<[Partial<RecordSearch>, string]>([
    [{ phase: "failed" }, "Dynamics could not be searched."],
    [{}, "0 found"],
  ])("isn't found: %j", (changes, words) => {
    const view = searchOf();
    view.type("gra");
    view.become(known, found(changes));
    expect(view.getByText(words)).toBeTruthy();
  });

  it("is given up by Escape", () => {
    const view = searchOf();
    view.type("gra");
    fireEvent.keyDown(view.input, { key: "Escape" });
    pass(1000);
    expect([view.sent, view.queryByLabelText("Name or case"), document.activeElement?.textContent]).toEqual([[], null, "Change"]);
  });

  it("is found by name when the number is withheld", () => {
    const view = searchOf(talkOf({ participants: [{ address: "" }], fromAddress: "" }));
    view.type(anna.name);
    pass(300);
    expect(view.sent).toEqual([{ type: "intent.recordsSearched", workItemId: annasCall, text: anna.name }]);
  });
});

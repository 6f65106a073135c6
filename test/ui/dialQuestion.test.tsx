/** @jest-environment jsdom */
import { fireEvent, within } from "@testing-library/react";
import type { CrmRecord } from "../../SoftphoneControl/model/records/crmRecord";
import type { ControlId, RequestId, WorkItemId } from "../../SoftphoneControl/model/ids";
import type { DialQuestion } from "../../SoftphoneControl/model/requests/phoneRequest";
import type { State } from "../../SoftphoneControl/state/state";
import { bob, requestOf, stateOf, talkOf, telephony } from "../support/builders";
import { renderSoftphone } from "../support/renderSoftphone";

const requestId = "request-dial" as RequestId;
const consultFrom = "call-anna" as WorkItemId;
const bobsRecord: CrmRecord = { id: "7", name: bob.name, recordType: "contact" };
const shop: CrmRecord = { id: "8", name: "Corner Shop", recordType: "account" };

const asking = (question: DialQuestion, id = requestId): State =>
  stateOf({ calls: [talkOf()], pending: [requestOf({ type: "dial", channelId: telephony, address: bob.address }, { id, phase: "asking", dueAt: undefined, question })] });

function ask(question: DialQuestion) {
  const view = renderSoftphone(stateOf({ calls: [talkOf()] }));
  const field = view.getByLabelText("Number to dial");
  field.focus();
  view.show(asking(question));
  const dialog = view.getByRole("alertdialog");
  return { ...view, field, dialog, click: (name: string) => fireEvent.click(within(dialog).getByRole("button", { name })) };
}

describe("a question before a number is dialed", () => {
  it.each<[string, DialQuestion, string, string]>([
    ["a call is up", { consultFrom, doNotPhone: [] }, "You are talking to Anna Keller. Consult (425) 555-0117?", "Consult"],
    ["somebody does not want to be called", { doNotPhone: [bobsRecord] }, "Bob Okafor does not want to be called.", "Call anyway"],
    [
      "both",
      { consultFrom, doNotPhone: [bobsRecord, shop] },
      "Bob Okafor does not want to be called. Corner Shop does not want to be called. You are talking to Anna Keller. Consult (425) 555-0117?",
      "Consult",
    ],
    ["the call that it was about has ended", { doNotPhone: [] }, "Call (425) 555-0117", "Call"],
    ["a record has no name", { doNotPhone: [{ ...bobsRecord, name: "" }] }, "(425) 555-0117 does not want to be called.", "Call anyway"],
  ])("says why: %s", (_, question, words, yes) => {
    const view = ask(question);
    expect(view.getByRole("alertdialog", { name: words })).toBeTruthy();
    view.click(yes);
    expect(view.sent).toEqual([{ type: "intent.dialAnswered", requestId, answer: "yes" }]);
  });

  it("is answered once, however long the answer takes to come through", () => {
    const view = ask({ consultFrom, doNotPhone: [] });
    view.click("Cancel");
    view.click("Consult");
    fireEvent.keyDown(view.dialog, { key: "Escape" });
    expect(view.sent).toEqual([{ type: "intent.dialAnswered", requestId, answer: "no" }]);
  });

  it("takes Escape for a no, and Enter for nothing", () => {
    const view = ask({ consultFrom, doNotPhone: [] });
    fireEvent.keyDown(view.dialog, { key: "Enter" });
    expect(view.sent).toEqual([]);
    fireEvent.keyDown(view.dialog, { key: "Escape" });
    expect(view.sent).toEqual([{ type: "intent.dialAnswered", requestId, answer: "no" }]);
  });

  it("has the focus, and gives it back", () => {
    const view = ask({ consultFrom, doNotPhone: [] });
    expect(document.activeElement).toBe(view.dialog);
    view.getByRole("button", { name: "Cancel" }).focus();
    view.show(stateOf({ calls: [talkOf()] }));
    expect(document.activeElement).toBe(view.field);
  });

  it("fetches no focus that has gone elsewhere", () => {
    const view = ask({ consultFrom, doNotPhone: [] });
    const notes = view.getByLabelText("Notes");
    notes.focus();
    view.show(stateOf({ calls: [talkOf()] }));
    expect(document.activeElement).toBe(notes);
  });

  it("takes the focus again for the next question, which is another's to answer", () => {
    const view = ask({ consultFrom, doNotPhone: [] });
    view.click("Cancel");
    view.show(asking({ doNotPhone: [shop] }, "request-2" as RequestId));
    expect(document.activeElement).toBe(view.dialog);
    view.click("Call anyway");
    expect(view.sent.map((intent) => "requestId" in intent && intent.requestId)).toEqual([requestId, "request-2"]);
    view.show(stateOf());
    expect(document.activeElement).toBe(view.field);
  });

  it("is asked by the control that the agent is in; without one, by the one that speaks", () => {
    const first = renderSoftphone(stateOf());
    const second = renderSoftphone(stateOf(), { controlId: "second" as ControlId });
    const field = within(second.container).getByLabelText("Number to dial");
    field.focus();
    first.show(asking({ doNotPhone: [shop] }));
    expect(document.activeElement).toBe(field);
    second.show(asking({ doNotPhone: [shop] }));
    expect(document.activeElement).toBe(within(second.container).getByRole("alertdialog"));
    for (const view of [first, second]) view.show(stateOf());
    field.blur();
    second.show(asking({ doNotPhone: [shop] }));
    expect(document.activeElement).toBe(document.body);
    first.show(asking({ doNotPhone: [shop] }));
    expect(document.activeElement).toBe(within(first.container).getByRole("alertdialog"));
  });
});

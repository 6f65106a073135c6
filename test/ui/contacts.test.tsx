/** @jest-environment jsdom */
import { act, fireEvent, within } from "@testing-library/react";
import type { ContactSearch } from "../../SoftphoneControl/state/state";
import { bob, consultOf, nineThirty, stateOf, talkOf } from "../support/builders";
import { pastCall } from "../support/pastCalls";
import { renderSoftphone } from "../support/renderSoftphone";

const hourMs = 3_600_000;
const call = talkOf();
const search = (changes: Partial<ContactSearch>): { contactSearch: ContactSearch } => ({ contactSearch: { workItemId: call.id, phase: "done", contacts: [], ...changes } });
const title = "Previous contacts";

async function opened() {
  const calls = [pastCall({ at: nineThirty - 48 * hourMs }), pastCall({ at: nineThirty - hourMs, ...bob }), pastCall({ at: nineThirty - 3 * hourMs, direction: "Outgoing", outcome: "unanswered", times: { ring: 1, talk: 0, hold: 0, wrapup: 0 } })];
  const read = jest.fn((_since: number, _most?: number) => Promise.resolve({ calls, spans: [] }));
  const view = renderSoftphone(stateOf({ calls: [call] }), { book: { read, find: () => Promise.resolve([]) } });
  await act(async () => { await Promise.resolve(); });
  const readBefore = read.mock.calls.length;
  fireEvent.click(view.getByRole("button", { name: title }));
  await act(async () => { await Promise.resolve(); });
  return { view, reads: read.mock.calls.slice(readBefore), lines: (list: string) => within(view.getByRole("list", { name: list })).queryAllByRole("listitem").map(({ textContent }) => textContent) };
}

describe("previous contacts", () => {
  it("are looked for when the agent opens them, here and in Dynamics", async () => {
    const { view, reads, lines } = await opened();
    // Not the whole book, which may have fifty thousand.
    expect(reads).toEqual([[0, 2_500, ["calls"]]]);
    expect(view.sent).toEqual([{ type: "intent.contactsAsked", workItemId: call.id }]);
    expect(lines("On this phone")).toEqual(["Outgoing, No answer3 hr. ago", "Incoming, Answered · 2:002 days ago"]);
  });

  it("of Dynamics stand apart", async () => {
    const { view, lines } = await opened();
    view.show(stateOf({ calls: [call], ...search({ phase: "searching" }) }));
    expect(view.getByText("Looking up …")).toBeTruthy();
    view.show(stateOf({ calls: [call], ...search({ contacts: [{ id: "1", at: nineThirty - 72 * hourMs, direction: "Incoming", subject: "Asked for a credit note" }] }) }));
    expect(lines("In Dynamics 365")).toEqual(["Incoming, Asked for a credit note3 days ago"]);
    view.show(stateOf({ calls: [call], ...search({ phase: "failed" }) }));
    expect(view.getByText(/can't be read now/)).toBeTruthy();
  });

  it("are none of a question to a colleague, or of a call with nothing to look by", () => {
    const view = renderSoftphone(stateOf({ calls: [talkOf({ fromAddress: "", participants: [] }), consultOf()] }));
    expect(view.queryByRole("button", { name: title })).toBeNull();
  });
});

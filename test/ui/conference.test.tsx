/** @jest-environment jsdom */
import { act, fireEvent, within } from "@testing-library/react";
import type { WorkItemId } from "../../SoftphoneControl/model/ids";
import type { WorkItem } from "../../SoftphoneControl/model/workItems/workItem";
import { anna, bob, conferenceOf, nina, requestOf, stateOf, talkOf } from "../support/builders";
import { renderSoftphone } from "../support/renderSoftphone";

const annasCall = "call-anna" as WorkItemId;
const drop = (address: string) => ({ type: "dropParticipant", workItemId: annasCall, address }) as const;

function showing(call: WorkItem) {
  const view = renderSoftphone(stateOf({ calls: [call] }));
  const list = () => view.queryByRole("list", { name: "In this call" });
  return { ...view, list, said: () => within(list() ?? view.container).getAllByRole("listitem").map(({ textContent }) => textContent) };
}

describe("the participants of a call", () => {
  it("are listed with their names, and a mark for who has not answered yet", () => {
    const { said, getByText } = showing(conferenceOf({ associatedParticipant: { id: "1", name: "Keller Ltd", recordType: "account" } }));
    expect(said()).toEqual(["Keller Ltd (206) 555-0142", "Nina Berg 1002", "(425) 555-0117joining …"]);
    expect(getByText("Conference")).toBeTruthy();
  });

  it.each([
    ["with one", talkOf()],
    ["in wrap-up", conferenceOf({ state: "Wrapup", capabilities: ["completeWrapup"] })],
  ])("are not listed %s", (_, call) => {
    expect(showing(call).list()).toBeNull();
  });

  it("are listed when the caller has left and another stays", () => {
    const { said, getByRole } = showing(talkOf({ participants: [{ address: nina.address, name: nina.name }], fromAddress: anna.address }));
    expect(said()).toEqual(["Nina Berg 1002"]);
    expect(getByRole("group", { name: "Call with (206) 555-0142" })).toBeTruthy();
  });

  it("are removed, each once", () => {
    const { getByRole, sent, show } = showing(conferenceOf());
    fireEvent.click(getByRole("button", { name: "Remove Nina Berg" }));
    show(stateOf({ calls: [conferenceOf()], pending: [requestOf(drop(nina.address))] }));
    expect(getByRole("button", { name: "Remove Nina Berg" }).getAttribute("aria-disabled")).toBe("true");
    fireEvent.click(getByRole("button", { name: "Remove Nina Berg" }));
    fireEvent.click(getByRole("button", { name: "Remove (425) 555-0117" }));
    expect(sent).toEqual([nina.address, bob.address].map((address) => ({ type: "intent.command", command: drop(address) })));
  });

  it("can't be removed where the contact center doesn't do that", () => {
    const { queryByRole } = showing(conferenceOf({ capabilities: ["end"] }));
    expect(queryByRole("button", { name: /^Remove/ })).toBeNull();
  });

  it("hand the focus to the card when the removed one had it", () => {
    const { getByRole, show } = showing(conferenceOf());
    getByRole("button", { name: "Remove (425) 555-0117" }).focus();
    show(stateOf({ calls: [conferenceOf({ participants: [anna, { address: nina.address }] })] }));
    expect(document.activeElement).toBe(getByRole("group", { name: "Call with Anna Keller" }));
  });
});

describe("a conference is said aloud", () => {
  it("when it begins and when it is over", () => {
    const { getAllByRole, show } = showing(talkOf());
    const said = () => getAllByRole("status").map(({ textContent }) => textContent).join("");
    act(() => { show(stateOf({ calls: [conferenceOf()] })); });
    expect(said()).toContain("Call with Anna Keller: Conference");
    act(() => { jest.advanceTimersByTime(600); });
    act(() => { show(stateOf({ calls: [talkOf()] })); });
    expect(said()).toContain("Call with Anna Keller: Connected");
  });
});

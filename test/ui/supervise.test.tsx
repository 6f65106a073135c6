/** @jest-environment jsdom */
import { fireEvent, within } from "@testing-library/react";
import { supervisionManners } from "../../SoftphoneControl/model/workItems/supervision";
import { nina, pia, stateOf, talkOf, telephony } from "../support/builders";
import { renderSoftphone } from "../support/renderSoftphone";

const directory = { colleagues: [{ ...nina, state: "Active" as const, supervision: supervisionManners }, pia], queues: [] };

function opened(changes: Parameters<typeof stateOf>[0] = {}) {
  const view = renderSoftphone(stateOf({ directory, ...changes }));
  fireEvent.click(view.getByRole("button", { name: "More" }));
  fireEvent.click(view.getByRole("menuitem", { name: "Colleagues on calls" }));
  return { ...view, panel: within(view.getByRole("region", { name: "Colleagues on calls" })) };
}

describe("colleagues on calls", () => {
  it("are listed with the ways to join them, others not at all", () => {
    const { panel, sent } = opened();
    expect(panel.getAllByRole("group").map((group) => group.getAttribute("aria-label"))).toEqual([nina.name]);
    for (const name of ["Listen", "Coach", "Barge in"]) fireEvent.click(panel.getByRole("button", { name }));
    expect(sent).toEqual(supervisionManners.map((manner) => ({ type: "intent.command", command: { type: "superviseCall", channelId: telephony, colleagueId: nina.id, manner } })));
  });

  it("can't be joined while the agent talks", () => {
    const { panel, sent } = opened({ calls: [talkOf()] });
    fireEvent.click(panel.getByRole("button", { name: "Listen" }));
    expect(sent).toEqual([]);
    expect(panel.getByRole("button", { name: "Listen" }).getAttribute("aria-disabled")).toBe("true");
  });

  it("are no matter for who may join nobody", () => {
    const view = renderSoftphone(stateOf());
    fireEvent.click(view.getByRole("button", { name: "More" }));
    expect(view.queryByRole("menuitem", { name: "Colleagues on calls" })).toBeNull();
  });
});

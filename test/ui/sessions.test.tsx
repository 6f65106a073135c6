/** @jest-environment jsdom */
import { fireEvent, within } from "@testing-library/react";
import type { HostSession } from "../../SoftphoneControl/model/host/hostSession";
import { stateOf } from "../support/builders";
import { renderSoftphone } from "../support/renderSoftphone";

const sessionOf = (id: string, templateName = `Template ${id}`): HostSession => ({ id, templateName, openedAt: 0 });

describe("the sessions of a host that can't show them", () => {
  it("take no room while there are none", () => {
    expect(renderSoftphone(stateOf()).queryByRole("group", { name: "Sessions" })).toBeNull();
  });

  it("stand in a row, each with its button to close it", () => {
    const view = renderSoftphone(stateOf({ sessions: [sessionOf("s1", "Case"), sessionOf("s2", "Customer <b>lookup</b>")] }));
    const row = within(view.getByRole("group", { name: "Sessions" }));
    expect(row.getAllByRole("listitem").map(({ textContent }) => textContent)).toEqual(["Case", "Customer <b>lookup</b>"]);
    fireEvent.click(row.getByRole("button", { name: "Close session Case" }));
    expect(view.closeSession).toHaveBeenCalledWith("s1");
    expect(view.sent).toEqual([]);
  });

  it("are ten at most", () => {
    const view = renderSoftphone(stateOf({ sessions: Array.from({ length: 12 }, (_, index) => sessionOf(String(index))) }));
    expect(within(view.getByRole("group", { name: "Sessions" })).getAllByRole("listitem")).toHaveLength(10);
  });

  it("keep the focus when one is closed, and when none is left", () => {
    const view = renderSoftphone(stateOf({ sessions: [sessionOf("s1"), sessionOf("s2")] }));
    const row = view.getByRole("group", { name: "Sessions" });
    view.getByRole("button", { name: "Close session Template s1" }).focus();
    view.show(stateOf({ sessions: [sessionOf("s2")] }));
    expect(document.activeElement).toBe(row);
    view.getByRole("button", { name: "Close session Template s2" }).focus();
    view.show(stateOf());
    expect(document.activeElement).toBe(row);
  });
});

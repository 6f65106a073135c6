/** @jest-environment jsdom */
import { fireEvent } from "@testing-library/react";
import type { CallRecord } from "../../SoftphoneControl/model/records/callRecord";
import type { WorkItemId } from "../../SoftphoneControl/model/ids";
import type { State } from "../../SoftphoneControl/state/state";
import { nineThirty, stateOf } from "../support/builders";
import { renderSoftphone } from "../support/renderSoftphone";

const waiting = (key: string, changes: Partial<CallRecord> = {}): CallRecord => ({
  key,
  workItemId: key as WorkItemId,
  draft: { direction: "Incoming", address: "+12025550143", name: "", notes: "", reason: "", createdAt: nineThirty },
  isOver: true,
  revision: 1,
  changedAt: nineThirty,
  phase: "waiting",
  attempts: 1,
  fault: "offline",
  ...changes,
});
const withRecords = (...records: CallRecord[]): State => stateOf({ callRecords: Object.fromEntries(records.map((record) => [record.key, record])) });

describe("calls that Dynamics has not taken", () => {
  it.each([
    ["a call that goes on", { isOver: false }],
    ["one that is being written for the first time", { fault: undefined, attempts: 0, phase: "due" }],
  ] as const)("are no topic for %s", (_, changes) => {
    expect(renderSoftphone(withRecords(waiting("c1", changes))).queryByText(/not saved/)).toBeNull();
  });

  it("are counted, with why", () => {
    const view = renderSoftphone(withRecords(waiting("c1")));
    expect(view.getByText("1 call is not saved in Dynamics yet. Dynamics cannot be reached.")).toBeTruthy();
    view.show(withRecords(waiting("c1", { fault: "forbidden" }), waiting("c2"), waiting("c3", { isOver: false })));
    expect(view.getByText(/^2 calls are not saved in Dynamics yet\. You may not save phone calls\./)).toBeTruthy();
    view.show(withRecords());
    expect(view.queryByText(/not saved/)).toBeNull();
  });

  it("are tried when the agent wants it, once at a time", () => {
    const view = renderSoftphone(withRecords(waiting("c1")));
    fireEvent.click(view.getByText("Try now"));
    expect(view.sent).toEqual([{ type: "intent.recordsRetried" }]);
    view.show(withRecords(waiting("c1", { phase: "due" })));
    fireEvent.click(view.getByText("Try now"));
    expect(view.sent).toHaveLength(1);
  });

  it("alarm nobody", () => {
    expect(renderSoftphone(withRecords(waiting("c1"))).queryByRole("alert")).toBeNull();
  });
});

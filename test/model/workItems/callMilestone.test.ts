import { milestonesOf } from "../../../SoftphoneControl/model/workItems/callMilestone";
import type { WorkItem } from "../../../SoftphoneControl/model/workItems/workItem";
import { callOf } from "../../support/builders";

const outgoing = { direction: "Outgoing" } as const;

describe("milestones of a call", () => {
  it.each<[string, Partial<WorkItem> | undefined, Partial<WorkItem>, readonly string[]]>([
    ["rings", undefined, { state: "Offered" }, ["CallOffered"]],
    ["is there, answered by the contact centre itself", undefined, { state: "Active" }, ["CallOffered", "CallAccepted"]],
    ["is dialed", undefined, { ...outgoing, state: "Initiated" }, ["CallDialed"]],
    ["is answered by the agent", { state: "Offered" }, { state: "Active" }, ["CallAccepted"]],
    ["is answered by the customer", { ...outgoing, state: "Initiated" }, { ...outgoing, state: "Active" }, ["CallAnswered"]],
    ["is declined", { state: "Offered" }, { state: "Ended", endReason: "declined" }, ["CallDeclined", "CallEnded"]],
    ["is missed", { state: "Offered" }, { state: "Ended", endReason: "notAnswered" }, ["CallMissed", "CallEnded"]],
    ["is given up by the caller", { state: "Offered" }, { state: "EndedAbandoned", endReason: "abandoned" }, ["CallAbandoned", "CallEnded"]],
    ["finds nobody", { ...outgoing, state: "Initiated" }, { ...outgoing, state: "Ended", endReason: "busy" }, ["CallEnded"]],
    ["is put on hold", { state: "Active" }, { state: "Paused" }, ["CallHeld"]],
    ["goes on", { state: "Paused" }, { state: "Active" }, ["CallResumed"]],
    ["is muted", { state: "Active" }, { state: "Active", muted: true }, []],
    ["becomes a conference", { state: "Paused" }, { state: "Active", classification: "Conference" }, ["CallResumed", "CallConferenced"]],
    ["goes to a colleague", { state: "Paused" }, { state: "Wrapup", endReason: "transferred" }, ["CallTransferred"]],
    ["goes to a colleague, without wrap-up", { state: "Active" }, { state: "EndedTransferred", endReason: "transferred" }, ["CallTransferred", "CallEnded"]],
    ["is wrapped up", { state: "Wrapup", endReason: "transferred" }, { state: "EndedTransferred", endReason: "transferred" }, ["CallWrappedUp", "CallEnded"]],
  ])("it %s", (_, before, after, names) => {
    expect(milestonesOf(before && callOf(before), callOf(after))).toEqual(names);
  });
});

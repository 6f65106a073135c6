import type { CallTimes } from "../../../SoftphoneControl/model/workItems/callTimes";
import { noTimes } from "../../../SoftphoneControl/model/workItems/callTimes";
import { isMissed, outcomeOf } from "../../../SoftphoneControl/model/past/pastCall";
import type { ContactCenterWorkItem } from "../../../SoftphoneControl/model/workItems/workItem";
import { call } from "../../support/facts";

const ended = (changes: Partial<ContactCenterWorkItem>): ContactCenterWorkItem => call({ state: "Ended", ...changes });
const talked = { connectedAt: 2_000 };
const ours = { direction: "Outgoing" } as const;

describe("what came of a call", () => {
  it.each([
    ["the agent talked", { ...talked, endReason: "otherHungUp" }, "answered"],
    ["the line broke in mid-sentence", { ...talked, endReason: "connectionLost" }, "answered"],
    ["the agent handed it on", { ...talked, state: "EndedTransferred" }, "transferred"],
    ["it rang in vain", { endReason: "notAnswered" }, "missed"],
    ["nobody knows why it is gone", { state: "EndedUnknown" }, "missed"],
    ["the caller gave up", { state: "EndedAbandoned" }, "abandoned"],
    ["the agent declined", { endReason: "declined" }, "declined"],
    ["her other telephone took it", { endReason: "answeredElsewhere" }, "elsewhere"],
    ["the other side was busy", { ...ours, endReason: "busy" }, "unanswered"],
    ["the other side declined", { ...ours, endReason: "declined" }, "unanswered"],
    ["the agent hung up before anybody answered", { ...ours, endReason: "agentHungUp" }, "unanswered"],
    ["there is no such number", { ...ours, endReason: "invalidNumber" }, "failed"],
    ["it was answered, as its wrap-up shows", { ...ours, state: "EndedUnknown" }, "answered", { ...noTimes, wrapup: 1 }],
  ] as const)("%s", (_, changes, outcome, times: CallTimes = noTimes) => {
    expect(outcomeOf(ended(changes), times)).toBe(outcome);
  });

  it("is a missed call where somebody wanted the agent", () => {
    expect((["missed", "abandoned", "declined", "elsewhere", "unanswered"] as const).map((outcome) => isMissed({ outcome }))).toEqual([true, true, false, false, false]);
  });
});

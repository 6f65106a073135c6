/** @jest-environment jsdom */
import { act, fireEvent, within } from "@testing-library/react";
import type { WorkItemId } from "../../SoftphoneControl/model/ids";
import type { WorkItem } from "../../SoftphoneControl/model/workItems/workItem";
import { callOf, nineThirty, nina, requestOf, stateOf, talkOf } from "../support/builders";
import { renderSoftphone } from "../support/renderSoftphone";

const annasCall = "call-anna" as WorkItemId;

function showing(call: WorkItem) {
  const view = renderSoftphone(stateOf({ calls: [call] }));
  return { ...view, card: within(view.getByRole("group", { name: /^Call with/ })) };
}
const commanded = (type: string, more = {}) => ({ type: "intent.command", command: { type, workItemId: annasCall, ...more } });

describe("recording", () => {
  const on = talkOf({ recording: "on", capabilities: ["pauseRecording", "stopRecording", "pause", "end"] });
  const paused = talkOf({ recording: "paused", capabilities: ["resumeRecording", "stopRecording", "pause", "end"] });

  it("is told in words, and said aloud when it changes", () => {
    const { card, show } = showing(talkOf({ capabilities: ["startRecording", "end"] }));
    const said = () => card.getByRole("status").textContent;
    expect(said()).toBe("");
    show(stateOf({ calls: [on] }));
    expect(said()).toBe("Recording");
    show(stateOf({ calls: [paused] }));
    expect(said()).toBe("Recording paused");
  });

  it("is paused for what must not be kept, resumed and stopped", () => {
    const { card, sent, show } = showing(on);
    fireEvent.click(card.getByRole("button", { name: "Pause recording" }));
    show(stateOf({ calls: [paused] }));
    fireEvent.click(card.getByRole("button", { name: "Resume recording" }));
    fireEvent.click(card.getByRole("button", { name: "Stop recording" }));
    expect(sent).toEqual(["pauseRecording", "resumeRecording", "stopRecording"].map((type) => commanded(type)));
  });

  it("is asked one thing at a time", () => {
    const { card, show, sent } = showing(on);
    show(stateOf({ calls: [on], pending: [requestOf({ type: "pauseRecording", workItemId: annasCall })] }));
    fireEvent.click(card.getByRole("button", { name: "Stop recording" }));
    expect(sent).toEqual([]);
  });

  it("is shown beside hold: neither says anything of the other", () => {
    const { card } = showing(talkOf({ state: "Paused", recording: "paused", capabilities: ["resume", "resumeRecording", "stopRecording"] }));
    expect(card.getByText("On hold")).toBeTruthy();
    expect(card.getByText("Recording paused")).toBeTruthy();
    expect(card.getByRole("button", { name: "Resume" })).toBeTruthy();
  });

  it("is no matter where the contact center doesn't do that", () => {
    expect(showing(talkOf()).card.queryByRole("status")).toBeNull();
  });
});

describe("a call that is answered by itself", () => {
  it("says when, and can be kept from it", () => {
    const { card, sent, show } = showing(callOf({ autoAnswer: { phase: "waiting", dueAt: nineThirty + 3_000 } }));
    expect(card.getByText("Answers by itself in 3 s")).toBeTruthy();
    act(() => { jest.advanceTimersByTime(1_000); });
    const cancel = card.getByRole("button", { name: "Cancel" });
    expect(document.getElementById(cancel.getAttribute("aria-describedby") ?? "")?.textContent).toBe("Answers by itself in 2 s");
    fireEvent.click(cancel);
    expect(sent).toEqual([{ type: "intent.autoAnswerCancelled", workItemId: annasCall }]);
    cancel.focus();
    show(stateOf({ calls: [callOf({ autoAnswer: { phase: "done" } })] }));
    expect(card.queryByText(/^Answers by itself/)).toBeNull();
    expect(card.getByRole("button", { name: "Answer" })).toBeTruthy();
  });
});

describe("a call at the desk phone", () => {
  it("rings there, and is answered there", () => {
    const { card } = showing(callOf({ telephone: "deskPhone", capabilities: ["reject"] }));
    expect(card.getByText("Rings on the desk phone. Answer it there.")).toBeTruthy();
    expect(card.queryByRole("button", { name: "Answer" })).toBeNull();
    expect(card.getByRole("button", { name: "Decline" })).toBeTruthy();
  });

  it("is heard there, and no more once it is over", () => {
    const { card, show } = showing(talkOf({ telephone: "deskPhone" }));
    expect(card.getByText("On the desk phone")).toBeTruthy();
    show(stateOf({ calls: [talkOf({ telephone: "deskPhone", state: "Wrapup", capabilities: ["completeWrapup"] })] }));
    expect(card.queryByText("On the desk phone")).toBeNull();
  });
});

describe("a colleague's call", () => {
  const joined = (manner: "monitor" | "coach" | "barge") =>
    talkOf({ classification: "Internal", direction: "Outgoing", toAddress: nina.address, participants: [nina], capabilities: ["changeSupervision", "end"], supervision: { colleagueId: nina.id, manner } });

  it.each([
    ["monitor", "Listening in", "You hear both, nobody hears you.", "Listen"],
    ["coach", "Coaching", "Only Nina Berg hears you.", "Coach"],
    ["barge", "Barged in", "Everybody hears you.", "Barge in"],
  ] as const)("says who hears the agent: %s", (manner, stage, words, pressed) => {
    const { card } = showing(joined(manner));
    expect(card.getByText(stage)).toBeTruthy();
    expect(card.getByText(words)).toBeTruthy();
    expect(card.getAllByRole("button", { pressed: true }).map(({ textContent }) => textContent)).toEqual([pressed]);
  });

  it("is joined in another manner, and left", () => {
    const { card, sent } = showing(joined("monitor"));
    fireEvent.click(card.getByRole("button", { name: "Listen" }));
    fireEvent.click(card.getByRole("button", { name: "Coach" }));
    fireEvent.click(card.getByRole("button", { name: "End" }));
    expect(sent).toEqual([commanded("changeSupervision", { manner: "coach" }), commanded("endWorkitem")]);
  });
});

import type { Capability } from "../../SoftphoneControl/model/workItems/capability";
import { isPending } from "../../SoftphoneControl/model/requests/phoneRequest";
import type { WorkItemState } from "../../SoftphoneControl/model/workItems/workItem";
import { isEnded, isOnLine } from "../../SoftphoneControl/model/workItems/workItemTransitions";
import type { Step } from "../../SoftphoneControl/state/step";
import { rootReducer } from "../../SoftphoneControl/state/rootReducer";
import type { State } from "../../SoftphoneControl/state/state";

const recording: readonly Capability[] = ["startRecording", "stopRecording", "pauseRecording", "resumeRecording"];

/** What a call in a state can ever allow. */
const possible: Readonly<Record<WorkItemState, readonly Capability[]>> = {
  Unknown: ["end"],
  Initiated: ["end", "completeTransfer", "sendDtmf"],
  Offered: ["accept", "reject"],
  Active: ["pause", "mute", "unmute", "sendDtmf", "consult", "transfer", "completeTransfer", "conference", "singleStepConference", "dropParticipant", "end", "updateWorkitemData", "changeSupervision", ...recording],
  Paused: ["resume", "completeTransfer", "conference", "dropParticipant", "transfer", "consult", "end", "mute", "unmute", "updateWorkitemData", ...recording],
  Wrapup: ["setWrapupReason", "extendWrapup", "completeWrapup", "updateWorkitemData"],
  Ended: [],
  EndedAbandoned: [],
  EndedTransferred: [],
  EndedUnknown: [],
};

export function expectOneTalkAtMost({ phone }: State): void {
  expect(Object.values(phone.workItems).filter((item) => item.state === "Active").length).toBeLessThanOrEqual(1);
}

export function expectFittingCapabilities({ phone }: State): void {
  for (const item of Object.values(phone.workItems)) {
    expect(isEnded(item.state)).toBe(false);
    for (const capability of item.capabilities) expect([item.state, possible[item.state]]).toEqual([item.state, expect.arrayContaining([capability])]);
  }
  for (const item of phone.ended) {
    expect(isEnded(item.state)).toBe(true);
    expect(item.capabilities).toEqual([]);
  }
}

/** Nobody twice, a conference exactly when two or more have joined; several can be dropped, and are not consulted about. */
export function expectFittingParticipants({ phone }: State): void {
  const odd = [...Object.values(phone.workItems), ...phone.ended].filter(({ participants, classification, state, capabilities }) => {
    const isTwice = new Set(participants.map(({ address }) => address)).size < participants.length;
    const areSeveral = participants.length > 1;
    const isConference = participants.filter(({ joining }) => !joining).length > 1;
    const isOddlyCapable = isOnLine(state) && (capabilities.includes("dropParticipant") !== areSeveral || (areSeveral && capabilities.includes("consult")));
    return isTwice || isConference !== (classification === "Conference") || isOddlyCapable;
  });
  expect(odd).toEqual([]);
}

/** Created first and once, nothing after the end, connected before paused, paused before resumed. */
export function expectOrderlyEvents(steps: readonly Step[]): void {
  const stories = new Map<string, string[]>();
  for (const event of steps.flatMap((step) => step.events)) {
    if (event.name === "agentStateChange" || event.name === "error" || event.name === "beforeDial") continue;
    const story = stories.get(event.workItem.id) ?? [];
    stories.set(event.workItem.id, [...story, event.name.replace(/workitem/i, "")]);
  }
  for (const story of stories.values()) {
    expect(story.join(" ")).toMatch(/^Create( Connect)?( (Pause|Resume))*( Wrapup)?( End)?$/);
  }
}

export function expectNothingPending({ phone }: State): void {
  const waitsForCallsEnd = phone.channels.some((channel) => channel.next !== undefined);
  for (const request of Object.values(phone.requests)) {
    if (waitsForCallsEnd && request.command.type === "setAgentState") continue;
    expect([request.id, request.phase, isPending(request)]).toEqual([request.id, request.phase, false]);
  }
}

export function expectSameWhenReplayed(initial: State, steps: readonly Step[], end: State): void {
  const replayed = steps.reduce((state, { action }) => rootReducer(state, action).state, initial);
  expect(replayed).toEqual(end);
}

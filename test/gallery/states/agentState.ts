import { channelOf, nineThirty, requestOf, stateOf, talkOf, telephony } from "../../support/builders";
import type { Subject } from "../GalleryState";

const lunch = { state: "NotReady", reasonCode: "B2", reasonCodeLabel: "Lunch" } as const;
const toLunch = requestOf({ type: "setAgentState", channelId: telephony, state: "NotReady", reasonCode: "B2" });

export const agentState: Subject = {
  name: "Agent state",
  states: [
    { name: "ready", state: stateOf() },
    { name: "not-ready", state: stateOf({ channels: [channelOf({ state: "NotReady", stateChangeTime: nineThirty - 4_000_000 })] }) },
    { name: "not-ready-lunch", state: stateOf({ channels: [channelOf(lunch)] }) },
    { name: "state-asked-for", state: stateOf({ pending: [toLunch] }) },
    { name: "next-state", state: stateOf({ calls: [talkOf()], channels: [channelOf({ state: "Active", next: lunch })] }) },
    { name: "state-unknown", state: stateOf({ channels: [channelOf({ state: "Unknown" })] }) },
    { name: "state-menu", state: stateOf(), steps: ["AgentState"] },
    { name: "state-menu-in-call", state: stateOf({ calls: [talkOf()], channels: [channelOf({ state: "Active" })] }), steps: ["AgentState"] },
  ],
};

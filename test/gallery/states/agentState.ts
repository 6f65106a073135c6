import { channelOf, nineThirty, requestOf, talkOf, telephony } from "../../support/builders";
import type { Subject } from "../GalleryState";
import { signedIn } from "../robin";

const lunch = { state: "NotReady", reasonCode: "B2", reasonCodeLabel: "Lunch" } as const;
const toLunch = requestOf({ type: "setAgentState", channelId: telephony, state: "NotReady", reasonCode: "B2" });

export const agentState: Subject = {
  name: "Agent state",
  states: [
    { name: "ready", state: signedIn() },
    { name: "not-ready", state: signedIn({ channels: [channelOf({ state: "NotReady", stateChangeTime: nineThirty - 4_000_000 })] }) },
    { name: "not-ready-lunch", state: signedIn({ channels: [channelOf(lunch)] }) },
    { name: "state-asked-for", state: signedIn({ pending: [toLunch] }) },
    { name: "next-state", state: signedIn({ calls: [talkOf()], channels: [channelOf({ state: "Active", next: lunch })] }) },
    { name: "state-unknown", state: signedIn({ channels: [channelOf({ state: "Unknown" })] }) },
    { name: "state-menu", state: signedIn(), steps: ["AgentState"] },
    { name: "state-menu-in-call", state: signedIn({ calls: [talkOf()], channels: [channelOf({ state: "Active" })] }), steps: ["AgentState"] },
  ],
};

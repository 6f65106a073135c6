import type { Capability } from "../../model/workItems/capability";
import { isChat } from "../../model/workItems/chat";
import type { PhoneCommand } from "../../model/requests/hostCommand";
import { noReasonCode } from "../../model/agent/reasonCode";
import { defaultShortcuts } from "../../model/settings/shortcut";
import type { ShortcutName, Shortcuts } from "../../model/settings/shortcut";
import type { WorkItem } from "../../model/workItems/workItem";
import { callOnLine } from "../intents/callOnLine";
import type { State } from "../state";
import { agentStateMenuSelector } from "./agentStateMenuSelectors";
import { pendingCommands } from "./requestSelectors";

/** The keys as they are now. */
export function shortcutsSelector({ phone }: State): Shortcuts {
  return { ...defaultShortcuts, ...phone.preferences.shortcuts };
}

/** What a key does now. `pending`: it is being done already; `choose`: the agent has to say which; undefined: there is nothing to do it to. */
export type ShortcutDeed = PhoneCommand | "pending" | "choose" | undefined;

/** Exactly what the work items' capabilities allow: answering the newest that rings, the rest for the call on the line. */
export function shortcutDeed(state: State, name: ShortcutName): ShortcutDeed {
  const { phone } = state;
  const newestFirst = Object.values(phone.workItems).reverse();
  const onLine = callOnLine(phone);
  const calls = newestFirst.filter((item) => !isChat(item));
  const callsInReach = onLine === undefined ? calls : [onLine, ...calls];
  const able = (items: readonly WorkItem[], capability: Capability): WorkItem | undefined => items.find(({ capabilities }) => capabilities.includes(capability));
  const deed = (item: WorkItem | undefined, type: "acceptWorkitem" | "rejectWorkitem" | "pauseWorkitem" | "resumeWorkitem" | "muteWorkitem" | "unmuteWorkitem" | "endWorkitem"): ShortcutDeed => {
    if (item === undefined) return undefined;
    return pendingCommands(state, item.id).includes(type) ? "pending" : { type, workItemId: item.id };
  };
  switch (name) {
    case "answer":
      return deed(able(calls, "accept") ?? able(newestFirst, "accept"), "acceptWorkitem");
    case "decline":
      return deed(able(calls, "reject") ?? able(newestFirst, "reject"), "rejectWorkitem");
    case "hold": {
      const spoken = able(onLine === undefined ? [] : [onLine], "pause");
      return spoken ? deed(spoken, "pauseWorkitem") : deed(able(callsInReach, "resume"), "resumeWorkitem");
    }
    case "mute": {
      const item = callsInReach.find(({ capabilities }) => capabilities.includes("mute") || capabilities.includes("unmute"));
      return deed(item, item?.capabilities.includes("unmute") === true ? "unmuteWorkitem" : "muteWorkitem");
    }
    case "end":
      return deed(able(callsInReach, "end"), "endWorkitem");
    case "ready":
      return stateDeed(state);
    case "keypad":
      return able(callsInReach, "sendDtmf") && "choose";
    case "number":
    case "help":
      return "choose";
  }
}

/** Ready, or not ready; of several reasons the agent chooses. */
function stateDeed(state: State): ShortcutDeed {
  const view = agentStateMenuSelector(state);
  if (view === undefined) return undefined;
  const { channelId, notReadyCodes, pending } = view;
  if (pending) return "pending";
  if ((view.nextState ?? view.state) !== "Ready") return { type: "setAgentState", channelId, state: "Ready", reasonCode: noReasonCode };
  if (notReadyCodes.length > 1) return "choose";
  return { type: "setAgentState", channelId, state: "NotReady", reasonCode: notReadyCodes[0]?.id ?? noReasonCode };
}

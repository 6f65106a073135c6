import type { Agent } from "../../model/agent/agent";
import type { Channel } from "../../model/workItems/channel";
import type { ContactCenterFact, ContactCenterSnapshot } from "../../model/requests/contactCenterFact";
import type { Directory } from "../../model/agent/directory";
import type { Move } from "./books";
import { nextToTell } from "./desk";

/** Everything, as the agent may see it now. */
export function snapshotOf(move: Move, agent: Agent | undefined, directory: Directory, more: Partial<ContactCenterSnapshot> = {}): ContactCenterFact {
  const { state, rules, at, cause } = move;
  const { signedIn, state: agentState, reasonCode, reasonCodeLabel, stateChangeTime, revision } = state.desk;
  const channel: Channel = { id: rules.channelId, type: "Voice", state: agentState, reasonCode, reasonCodeLabel, stateChangeTime, next: nextToTell(move), revision };
  return {
    type: "contactCenter.snapshotReceived",
    at,
    cause,
    snapshot: {
      ...more,
      agent: signedIn ? agent : undefined,
      channels: [channel],
      reasonCodes: rules.reasonCodes,
      directory,
      workItems: signedIn ? state.calls.map((call) => call.item) : [],
    },
  };
}

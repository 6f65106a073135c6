import type { Agent } from "../../model/agent";
import type { Channel } from "../../model/channel";
import type { ContactCenterFact } from "../../model/contactCenterFact";
import type { Directory } from "../../model/directory";
import type { Move } from "./books";

/** Everything, as the agent may see it now. */
export function snapshotOf({ state, rules, at, cause }: Move, agent: Agent | undefined, directory: Directory): ContactCenterFact {
  const { signedIn, state: agentState, reasonCode, reasonCodeLabel, stateChangeTime, next, revision } = state.desk;
  const channel: Channel = { id: rules.channelId, type: "Voice", state: agentState, reasonCode, reasonCodeLabel, stateChangeTime, next, revision };
  return {
    type: "contactCenter.snapshotReceived",
    at,
    cause,
    snapshot: {
      agent: signedIn ? agent : undefined,
      channels: [channel],
      reasonCodes: rules.reasonCodes,
      directory,
      workItems: signedIn ? state.calls.map((call) => call.item) : [],
    },
  };
}

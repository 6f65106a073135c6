import type { Channel } from "../../model/channel";
import type { ContactCenterFact } from "../../model/contactCenterFact";
import type { Board } from "./board";
import { tell } from "./board";
import { agent, reasonCodes } from "./cast";
import { directoryOf } from "./directory";

/** Everything, as the agent may see it now. */
export function snapshotOf({ state, rules, at, cause }: Board): ContactCenterFact {
  const { desk } = state;
  const channel: Channel = {
    id: rules.channelId,
    type: "Voice",
    state: desk.state,
    reasonCode: desk.reasonCode,
    reasonCodeLabel: desk.reasonCodeLabel,
    stateChangeTime: desk.stateChangeTime,
    next: desk.next,
    revision: desk.revision,
  };
  return {
    type: "contactCenter.snapshotReceived",
    at,
    cause,
    snapshot: {
      agent: desk.signedIn ? agent : undefined,
      channels: [channel],
      reasonCodes,
      directory: directoryOf(state),
      workItems: desk.signedIn ? state.calls.map((call) => call.item) : [],
    },
  };
}

export function tellSnapshot(board: Board): void {
  tell(board, snapshotOf(board));
}

import type { AgentState } from "../../model/agent/agentState";
import type { ChannelId } from "../../model/ids";
import type { ReasonCode } from "../../model/agent/reasonCode";
import type { Telephone } from "../../model/workItems/telephone";
import type { State } from "../state";
import { voiceChannelOf } from "./channelSelectors";
import { pendingCommands } from "./requestSelectors";

export interface AgentStateMenuView {
  readonly channelId: ChannelId;
  readonly agentName: string;
  readonly state: AgentState;
  readonly reasonCode: string;
  readonly reasonLabel: string;
  readonly since: number;
  readonly nextState: AgentState | undefined;
  readonly nextReasonCode: string;
  readonly nextLabel: string;
  readonly mayDropNext: boolean;
  /** Undefined where there is no choice. */
  readonly telephone: Telephone | undefined;
  readonly notReadyCodes: readonly ReasonCode[];
  readonly logoutCodes: readonly ReasonCode[];
  readonly canSignOut: boolean;
  readonly pending: boolean;
}

/** Undefined while nobody is signed in. */
export function agentStateMenuSelector(state: State): AgentStateMenuView | undefined {
  const { agent, reasonCodes, workItems } = state.phone;
  const channel = voiceChannelOf(state);
  if (agent === undefined || channel === undefined) return undefined;
  return {
    channelId: channel.id,
    agentName: `${agent.firstName} ${agent.lastName} · ${agent.extension}`,
    state: channel.state,
    reasonCode: channel.reasonCode,
    reasonLabel: channel.reasonCodeLabel,
    since: channel.stateChangeTime,
    nextState: channel.next?.state,
    nextReasonCode: channel.next?.reasonCode ?? "",
    nextLabel: channel.next?.reasonCodeLabel ?? "",
    mayDropNext: channel.next?.mayDrop ?? false,
    telephone: state.phone.telephone,
    notReadyCodes: reasonCodes.NotReady,
    logoutCodes: reasonCodes.Logout,
    canSignOut: Object.keys(workItems).length === 0,
    // A state chosen in a call stays under way until the call ends: another may be chosen meanwhile.
    pending: channel.next === undefined && pendingCommands(state).includes("setAgentState"),
  };
}

import type { Agent } from "../../model/agent/agent";
import type { AgentState } from "../../model/agent/agentState";
import type { ChannelType } from "../../model/workItems/channel";
import type { CilWorkitem } from "./workitem";

/** A channel the agent works on (page 004, Channel). */
export interface CilChannel {
  readonly id: string;
  readonly type: ChannelType;
  readonly state: AgentState;
  /** `"-1"`: none. */
  readonly reasonCode: string;
  readonly reasonCodeLabel: string;
  /** ISO 8601 UTC. */
  readonly stateChangeTime: string;
  readonly workitems: readonly CilWorkitem[];
}

/** What `getChannel` resolves to (page 004, getChannel): the agent's fields are empty while nobody is signed in. */
export interface CilChannelInfo extends Agent {
  readonly channel: CilChannel;
}

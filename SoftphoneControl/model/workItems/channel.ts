import type { AgentState, RequestableAgentState } from "../agent/agentState";
import type { ChannelId, EpochMs } from "../ids";

/** Channel types of page 004. */
export const channelTypes = ["Voice", "Mail", "Chat", "Task", "Federation"] as const;
export type ChannelType = (typeof channelTypes)[number];

/** A state chosen during a call: it takes effect when the contact centre says so. */
export interface NextAgentState {
  readonly state: RequestableAgentState;
  readonly reasonCode: string;
  readonly reasonCodeLabel: string;
  /** The choice can be dropped. */
  readonly mayDrop?: true | undefined;
}

/** One channel the agent works on (page 004, channel reference, without its work items). */
export interface Channel {
  readonly id: ChannelId;
  readonly type: ChannelType;
  readonly state: AgentState;
  /** A reason code's id, or `noReasonCode`. */
  readonly reasonCode: string;
  readonly reasonCodeLabel: string;
  /** When `state` or `reasonCode` last changed. */
  readonly stateChangeTime: EpochMs;
  readonly next?: NextAgentState | undefined;
  /** Counts the contact centre's facts about this channel, from 1. */
  readonly revision: number;
}

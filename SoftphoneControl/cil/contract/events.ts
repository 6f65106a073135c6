import type { AgentState } from "../../model/agent/agentState";
import type { ChannelType } from "../../model/workItems/channel";
import type { CilWorkitem } from "./workitem";

/** The agent's state on a channel has changed (page 004, agentStateChange). */
export interface AgentStateChangeEvent {
  readonly event: "agentStateChange";
  readonly version: string;
  /** The request that led to it, else empty. */
  readonly requestId: string;
  readonly channelType: ChannelType;
  readonly channelId: string;
  readonly newState: AgentState;
  /** `"-1"`: none. */
  readonly newReasonCode: string;
  readonly newReasonCodeLabel: string;
  /** ISO 8601 UTC. */
  readonly newStateChangeTime: string;
  readonly oldState: AgentState;
  /** `"-1"`: none. */
  readonly oldReasonCode: string;
  readonly oldReasonCodeLabel: string;
  /** ISO 8601 UTC. */
  readonly oldStateChangeTime: string;
}

/** A call is about to be placed, and waits for an integration to place it (page 004, beforeDial). */
export interface BeforeDialEvent {
  readonly event: "beforeDial";
  readonly version: string;
  readonly requestId: string;
  /** E.164 or an extension. */
  readonly dialedNumber: string;
  readonly callType: "Outbound";
}

/** A request failed, or the softphone met an error (page 004, error). */
export interface ErrorEvent {
  readonly event: "error";
  readonly version: string;
  /** The request that failed; empty when no request did. */
  readonly requestId: string;
  /** English. */
  readonly message: string;
}

/** Every event, with what its handlers are given (page 004, Events). */
export interface CilEvents {
  readonly agentStateChange: AgentStateChangeEvent;
  readonly beforeDial: BeforeDialEvent;
  readonly error: ErrorEvent;
  readonly workitemCreate: CilWorkitem;
  readonly workitemConnect: CilWorkitem;
  readonly workitemPause: CilWorkitem;
  readonly workitemResume: CilWorkitem;
  readonly workItemWrapup: CilWorkitem;
  readonly workitemEnd: CilWorkitem;
}

export type CilEventName = keyof CilEvents;
export type CilEvent = CilEvents[CilEventName];

/** The methods that register a handler, with the event each is for. Page 004 spells wrap-up in two ways: both are there. */
export const eventMethods = {
  onAgentStateChange: "agentStateChange",
  onBeforeDial: "beforeDial",
  onError: "error",
  onWorkitemCreate: "workitemCreate",
  onWorkitemConnect: "workitemConnect",
  onWorkitemPause: "workitemPause",
  onWorkitemResume: "workitemResume",
  onWorkitemWrapup: "workItemWrapup",
  onWorkItemWrapup: "workItemWrapup",
  onWorkitemEnd: "workitemEnd",
} as const satisfies Readonly<Record<string, CilEventName>>;

export type CilEventMethod = keyof typeof eventMethods;

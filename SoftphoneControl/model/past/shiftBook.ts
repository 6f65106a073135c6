import type { AgentState } from "../agent/agentState";
import type { EpochMs } from "../ids";
import type { PastCall } from "./pastCall";

/** A time that the agent spent in one state. */
export interface StateSpan {
  /** No other has the same. */
  readonly key: string;
  readonly at: EpochMs;
  readonly endedAt: EpochMs;
  readonly state: AgentState;
  /** The reason as the agent read it; empty for none. */
  readonly reason: string;
}

/** What the agent has done at this browser, each in the order in which it ended. */
export interface ShiftBook {
  readonly calls: readonly PastCall[];
  readonly spans: readonly StateSpan[];
}

export const emptyBook: ShiftBook = { calls: [], spans: [] };

/** Beyond these the oldest go. */
export const mostPastCalls = 50_000;
export const longestInBookMs = 400 * 24 * 60 * 60 * 1_000;

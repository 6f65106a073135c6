import type { CallTimes } from "../workItems/callTimes";
import type { ChannelType } from "../workItems/channel";
import type { CrmRecord } from "../records/crmRecord";
import type { EpochMs } from "../ids";
import type { ContactCenterWorkItem, Direction, EndReason } from "../workItems/workItem";

/**
 * What came of a call. `missed`: it rang here, and nobody took it; `abandoned`: the caller gave up first; `elsewhere`: taken on another telephone;
 * `unanswered`: nobody took a call of ours; `failed`: it never rang.
 */
export const callOutcomes = ["answered", "transferred", "missed", "abandoned", "declined", "elsewhere", "unanswered", "failed"] as const;
export type CallOutcome = (typeof callOutcomes)[number];

/** What remains of a work item that has ended. */
export interface PastCall {
  /** No other has the same, whichever page wrote it down. */
  readonly key: string;
  /** When it began. */
  readonly at: EpochMs;
  readonly endedAt: EpochMs;
  readonly channelType: ChannelType;
  readonly direction: Direction;
  /** The other party's; empty when withheld. */
  readonly address: string;
  /** The other party's; empty when unknown. */
  readonly name: string;
  readonly queueName: string;
  readonly outcome: CallOutcome;
  readonly times: CallTimes;
  /** The customer's record. */
  readonly record?: CrmRecord | undefined;
  /** The wrap-up reason as the agent read it; empty for none. */
  readonly reason: string;
  /** Part of another call: asking a colleague about it. */
  readonly isConsultation?: true | undefined;
}

const failures: readonly (EndReason | undefined)[] = ["invalidNumber", "unreachable", "connectionLost", "incompatible"];

/** @param item - that has ended */
export function outcomeOf({ state, endReason, connectedAt, direction }: ContactCenterWorkItem, { talk, hold, wrapup }: CallTimes): CallOutcome {
  const isTransferred = state === "EndedTransferred" || endReason === "transferred";
  if (connectedAt !== undefined || talk + hold + wrapup > 0) return isTransferred ? "transferred" : "answered";
  if (isTransferred || endReason === "answeredElsewhere" || endReason === "forwarded") return "elsewhere";
  if (failures.includes(endReason)) return "failed";
  if (direction === "Outgoing") return "unanswered";
  if (endReason === "declined") return "declined";
  return state === "EndedAbandoned" || endReason === "abandoned" ? "abandoned" : "missed";
}

/** Somebody wanted the agent, and did not get her. */
export function isMissed({ outcome }: Pick<PastCall, "outcome">): boolean {
  return outcome === "missed" || outcome === "abandoned";
}

import type { AgentState } from "../../model/agent/agentState";
import type { Capability } from "../../model/workItems/capability";
import type { NextAgentState } from "../../model/workItems/channel";
import type { ContactCenterFact } from "../../model/requests/contactCenterFact";
import type { ChannelId, EpochMs, RequestId } from "../../model/ids";
import type { ReasonCodes } from "../../model/agent/reasonCode";
import { noReasonCode } from "../../model/agent/reasonCode";
import type { Classification, ContactCenterWorkItem, WorkItemState } from "../../model/workItems/workItem";

/** An agent state with its reason, as a channel shows it. */
export interface Stance {
  readonly state: AgentState;
  readonly reasonCode: string;
  readonly reasonCodeLabel: string;
}

export interface Desk extends Stance {
  readonly signedIn: boolean;
  readonly stateChangeTime: EpochMs;
  readonly revision: number;
  /** Where the agent goes when the last call is over, unless `next` says otherwise. */
  readonly rest: Stance;
  readonly next?: NextAgentState | undefined;
  readonly nextCause?: RequestId | undefined;
}

export interface BookedCall {
  item: ContactCenterWorkItem;
  /** What the call was classified as before it was a conference. */
  plain?: Classification | undefined;
  /** In wrap-up: the end it stands for. */
  endsAs?: WorkItemState | undefined;
  /** For as long as it is set, nothing else may be done with the call. */
  allows?: readonly Capability[] | undefined;
}

/** What a contact centre without books of its own is kept in: the agent's desk, the calls, what was asked lately. JSON: resume data holds it. */
export interface Books<Call extends BookedCall = BookedCall> {
  desk: Desk;
  calls: Call[];
  /** Requests taken lately, so that one repeated after a reload does nothing. */
  taken: RequestId[];
}

export interface BookRules {
  readonly channelId: ChannelId;
  /** 0 = wrap-up off. Milliseconds. */
  readonly wrapupMs: number;
  readonly wrapupReasonRequired: boolean;
  /** Whether calls can be recorded. */
  readonly records?: boolean | undefined;
  /** Whether a state chosen for after the call can be dropped. */
  readonly mayDropNext: boolean;
  readonly reasonCodes: ReasonCodes;
}

/** One thing that happens, or is asked: all entries made for it have its time and its cause. */
export interface Move<Call extends BookedCall = BookedCall> {
  readonly rules: BookRules;
  readonly state: Books<Call>;
  readonly at: EpochMs;
  readonly cause: RequestId | undefined;
  /** What it has led to so far. */
  readonly facts: ContactCenterFact[];
}

const mostTaken = 50;

/** Nobody signed in, no call. */
export function emptyBooks(at: EpochMs): Books<never> {
  const loggedOut: Stance = { state: "Logout", reasonCode: noReasonCode, reasonCodeLabel: "" };
  return { desk: { ...loggedOut, signedIn: false, stateChangeTime: at, revision: 1, rest: loggedOut }, calls: [], taken: [] };
}

export function noteTaken(books: Books, requestId: RequestId): void {
  books.taken = [...books.taken, requestId].slice(-mostTaken);
}

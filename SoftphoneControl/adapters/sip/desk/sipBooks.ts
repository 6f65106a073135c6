import type { Agent } from "../../../model/agent/agent";
import type { Directory } from "../../../model/agent/directory";
import type { EpochMs, RequestId, WorkItemId } from "../../../model/ids";
import type { BookedCall, BookRules, Books, Move } from "../../books/books";
import { emptyBooks } from "../../books/books";
import type { Leg } from "../leg";

/** One of those on the other end of a call, by the leg that leads there; `address` is that of the participant. */
export interface Party {
  readonly legId: string;
  readonly address: string;
  /** The page before had the leg, and this one has not fetched it yet. */
  readonly isRecovering?: true | undefined;
}

/** A work item owns a leg for each of its participants. */
export interface SipCall extends BookedCall {
  parties: readonly Party[];
  /** Unanswered until then, it goes back. */
  ringsUntil?: EpochMs | undefined;
  /** Not fetched until then, it is gone. */
  recoverableUntil?: EpochMs | undefined;
  /** The request that hands the call on. */
  orderedBy?: RequestId | undefined;
}

/** What a bare switch does not know of the agent and the calls. JSON: resume data holds it. */
export interface SipBooks extends Books<SipCall> {
  /** Who is signed in, or was last. */
  agent: Agent | undefined;
  /** Those that ended lately. */
  ended: WorkItemId[];
}

export interface SipRules extends BookRules {
  /** 0: no end. Milliseconds. */
  readonly ringMs: number;
  readonly country: string;
}

/** What every move works on. */
export interface Board extends Move<SipCall> {
  readonly state: SipBooks;
  readonly rules: SipRules;
  /** Those that are known here, by id: news of others is nobody's. */
  readonly legs: Map<string, Leg>;
  readonly directory: Directory;
  newWorkItemId(): WorkItemId;
}

export function emptySipBooks(at: EpochMs): SipBooks {
  return { ...emptyBooks(at), agent: undefined, ended: [] };
}

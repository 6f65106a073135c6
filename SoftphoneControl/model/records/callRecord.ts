import type { CrmRecord } from "./crmRecord";
import type { EpochMs, WorkItemId } from "../ids";
import type { Direction } from "../workItems/workItem";

/** What the record of a call says. */
export interface CallDraft {
  readonly direction: Direction;
  /** The other party's; empty when withheld. */
  readonly address: string;
  /** The other party's; empty when unknown. */
  readonly name: string;
  readonly customer?: CrmRecord | undefined;
  readonly regarding?: CrmRecord | undefined;
  /** At most `longestRecordNotes` characters. */
  readonly notes: string;
  /** The wrap-up reason as the agent reads it; empty for none. */
  readonly reason: string;
  /** The colleague's address. */
  readonly transferredTo?: string | undefined;
  readonly createdAt: EpochMs;
  /** Undefined: nobody has talked. */
  readonly connectedAt?: EpochMs | undefined;
  readonly endedAt?: EpochMs | undefined;
}

/** Why a record is not in Dataverse yet. `offline` and `busy` pass; the others need somebody to do something. */
export const callRecordFaults = ["offline", "busy", "signedOut", "forbidden", "refused"] as const;
export type CallRecordFault = (typeof callRecordFaults)[number];

/*
 *            changed, retried, dueAt passed
 *   waiting ────────────────────────────────► due ──► written: waiting for the next change, or gone when the call is over
 *      ▲                                       │
 *      └───────────────────────────────────────┘ failed: waiting for `dueAt`
 */

/** A change of the activity, on its way since `at`. */
export interface SentDraft {
  readonly draft: CallDraft;
  readonly at: EpochMs;
}

/** The phone call activity of one call, until Dataverse has all of it. */
export interface CallRecord {
  /** No other call ever has the same: backend, channel, agent, work item and when it began. */
  readonly key: string;
  readonly workItemId: WorkItemId;
  /** The user of Dynamics who had the call, as soon as a try to write it has told. */
  readonly userId?: string | undefined;
  readonly draft: CallDraft;
  /** Nothing will be added: the activity can be completed. */
  readonly isOver: boolean;
  /** Counts the changes of `draft` and `isOver`, from 1. */
  readonly revision: number;
  readonly changedAt: EpochMs;
  /** What Dataverse holds, and under which id. */
  readonly written?: CallDraft | undefined;
  readonly activityId?: string | undefined;
  readonly phase: "due" | "waiting";
  readonly dueAt?: EpochMs | undefined;
  /** Failed tries in a row. */
  readonly attempts: number;
  readonly fault?: CallRecordFault | undefined;
  /** Dataverse wants to hear of nobody before. */
  readonly notBefore?: EpochMs | undefined;
  /** Changes that were sent without an answer so far, the oldest first: each may arrive yet, after later ones. */
  readonly unheard?: readonly SentDraft[] | undefined;
}

/** What was sent longer ago has arrived, or never will. */
export const longestUnderwayMs = 180_000;

/** Of what is unheard, that which would undo something of the draft by arriving late. */
export function rivalsOf({ unheard = [], draft }: Pick<CallRecord, "unheard" | "draft">): readonly SentDraft[] {
  const others = unheard.filter((sent) => sent.draft !== draft);
  if (others.length === 0) return others;
  const text = JSON.stringify(draft);
  return others.filter((sent) => JSON.stringify(sent.draft) !== text);
}

/** When the last rival of the draft has arrived, or never will; undefined: there is none. */
export function settledAt(record: Pick<CallRecord, "unheard" | "draft">): EpochMs | undefined {
  const rivals = rivalsOf(record);
  return rivals.length === 0 ? undefined : Math.max(...rivals.map(({ at }) => at)) + longestUnderwayMs;
}

/** The oldest go first when there are more. */
export const mostCallRecords = 200;
/** What Dataverse has not taken by then is given up. */
export const longestUnwrittenMs = 30 * 24 * 60 * 60 * 1_000;
/** Characters: as many records as there may be fit in, whatever signs their notes are made of. */
export const longestRecordsKept = 20_000_000;
/** Characters: what the column takes. */
export const longestRecordNotes = 2_000;

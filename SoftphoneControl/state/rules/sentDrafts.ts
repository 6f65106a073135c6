import { longestUnderwayMs, rivalsOf } from "../../model/records/callRecord";
import type { CallDraft, CallRecord } from "../../model/records/callRecord";
import type { EpochMs } from "../../model/ids";
import type { Own } from "../draft";

/** Of this step: owned, or made by it. */
type Kept = Own<CallRecord>;

/** Earlier ones have had more time to arrive. */
const mostUnheard = 6;

/** A change goes out. */
export function noteSent(record: Kept, draft: CallDraft, at: EpochMs): void {
  record.unheard = [...(record.unheard ?? []), { draft, at }];
}

/** The change that went out last is answered. */
export function noteHeard(record: Kept): void {
  keepUnheard(record, record.unheard?.slice(0, -1));
}

/** Nobody will say what became of it: of equal ones the last counts. */
export function noteUnheard(record: Kept): void {
  const all = record.unheard ?? [];
  const texts = all.map(({ draft }) => JSON.stringify(draft));
  keepUnheard(record, all.filter((_, index) => texts.lastIndexOf(texts[index] ?? "") === index));
}

/** Dataverse holds the draft that was tried. What says the same is no danger to it, but may be to the next. */
export function noteWritten(record: Kept, draft: CallDraft, isSettled: boolean, at: EpochMs): void {
  const rivals = isSettled ? [] : rivalsOf({ unheard: record.unheard, draft });
  keepUnheard(record, record.unheard?.filter((sent) => sent.at > at - longestUnderwayMs || rivals.includes(sent)));
}

function keepUnheard(record: Kept, unheard: Kept["unheard"]): void {
  record.unheard = unheard === undefined || unheard.length === 0 ? undefined : unheard.slice(-mostUnheard);
}

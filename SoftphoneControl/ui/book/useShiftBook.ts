import * as React from "react";
import type { EpochMs } from "../../model/ids";
import type { PastCall } from "../../model/pastCall";
import { emptyBook } from "../../model/shiftBook";
import type { ShiftBook, StateSpan } from "../../model/shiftBook";
import { pastCallOf } from "../../state/pastCallOf";
import { bookOwnerSelector, endedCallsSelector, recentClearedAtSelector } from "../../state/selectors/bookSelectors";
import { useSelector } from "../hooks/useSelector";
import { useSoftphone } from "../hooks/useSoftphone";

export interface ShiftBookView {
  /** `failed`: what this page has seen itself is there all the same. */
  readonly phase: "reading" | "done" | "failed";
  /** Since when the book was read, so far. */
  readonly readSince: EpochMs;
  /** The newest first. */
  readonly calls: readonly PastCall[];
  readonly spans: readonly StateSpan[];
}

type Read = Pick<ShiftBookView, "phase" | "readSince"> & { readonly book: ShiftBook };

const nothingYet: Read = { phase: "reading", readSince: Number.POSITIVE_INFINITY, book: emptyBook };

/**
 * The book, and the calls that have ended since it was read.
 * @param since - 0: all of it
 * @param moment - read again whenever it changes
 * @param most - the newest that are enough, of the book
 */
export function useShiftBook(since: EpochMs, moment?: unknown, most?: number): ShiftBookView {
  const { book } = useSoftphone();
  const owner = useSelector(bookOwnerSelector);
  const clearedAt = useSelector(recentClearedAtSelector);
  const { ended, directory, reasonCodes } = useSelector(endedCallsSelector);
  const [read, setRead] = React.useState(nothingYet);
  React.useEffect(() => {
    let isOver = false;
    const tell = (next: Read): void => { if (!isOver) setRead(next); };
    book.read(since, most).then(
      (found) => { tell({ phase: "done", readSince: since, book: found }); },
      () => { tell({ phase: "failed", readSince: since, book: emptyBook }); },
    );
    return () => {
      isOver = true;
    };
  }, [book, owner, since, moment, most, clearedAt]);
  return React.useMemo(() => {
    const live = ended.map((item) => pastCallOf({ directory, reasonCodes }, item)).filter(({ endedAt }) => endedAt >= since);
    // What another page is about to forget may still be read.
    const isKept = ({ endedAt }: { readonly endedAt: EpochMs }): boolean => endedAt > clearedAt;
    return { phase: read.phase, readSince: read.readSince, spans: read.book.spans.filter(isKept), calls: merged(live, read.book.calls).filter(isKept) };
  }, [read, ended, directory, reasonCodes, since, clearedAt]);
}

/** @param live - the newest first @param kept - the oldest first: only the last of them can be among the live ones */
function merged(live: readonly PastCall[], kept: readonly PastCall[]): readonly PastCall[] {
  const known = new Set(live.map(({ key }) => key));
  const calls = [...live];
  for (let index = kept.length - 1; index >= 0; index -= 1) {
    const call = kept[index];
    if (call && !known.has(call.key)) calls.push(call);
  }
  return calls.sort((one, other) => other.endedAt - one.endedAt);
}

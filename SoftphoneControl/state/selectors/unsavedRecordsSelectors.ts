import type { CallRecordFault } from "../../model/callRecord";
import type { State } from "../state";

export interface UnsavedRecordsView {
  /** Calls that are over, and that Dataverse did not take when asked, or is not asked to take before those. */
  readonly count: number;
  /** The oldest one's. */
  readonly fault: CallRecordFault | undefined;
  readonly isTrying: boolean;
}

export function unsavedRecordsSelector({ phone }: State): UnsavedRecordsView {
  const over = Object.values(phone.callRecords).filter(({ isOver }) => isOver);
  const failed = over.filter(({ fault }) => fault !== undefined);
  if (failed.length === 0) return { count: 0, fault: undefined, isTrying: false };
  // Those behind it wait as well.
  const count = over.filter(({ fault, phase }) => fault !== undefined || phase === "due").length;
  return { count, fault: failed[0]?.fault, isTrying: failed.some(({ phase }) => phase === "due") };
}

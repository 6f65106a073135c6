import type { CallRecordFault } from "../../model/records/callRecord";
import { isInFront } from "../rules/recordQueueRule";
import type { State } from "../state";

export interface UnsavedRecordsView {
  /** Calls that are over, and that Dataverse did not take when asked, or is not asked to take before those. */
  readonly count: number;
  /** The oldest one's. */
  readonly fault: CallRecordFault | undefined;
  readonly isTrying: boolean;
}

export function unsavedRecordsSelector({ phone }: State): UnsavedRecordsView {
  const records = Object.values(phone.callRecords);
  const front = records.find((record) => isInFront(record) || (record.isOver && record.fault !== undefined));
  // Those behind it wait as well.
  const unsaved = front === undefined ? [] : records.filter(({ isOver, fault, phase }) => isOver && (fault !== undefined || phase === "due"));
  if (unsaved.length === 0) return { count: 0, fault: undefined, isTrying: false };
  return { count: unsaved.length, fault: unsaved.find(({ fault }) => fault !== undefined)?.fault ?? front?.fault, isTrying: unsaved.some(({ fault, phase }) => fault !== undefined && phase === "due") };
}

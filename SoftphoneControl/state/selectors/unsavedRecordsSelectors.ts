import type { CallRecordFault } from "../../model/callRecord";
import type { State } from "../state";

export interface UnsavedRecordsView {
  /** Calls that are over, and that Dataverse did not take when asked. */
  readonly count: number;
  /** The oldest one's. */
  readonly fault: CallRecordFault | undefined;
  readonly isTrying: boolean;
}

export function unsavedRecordsSelector({ phone }: State): UnsavedRecordsView {
  const unsaved = Object.values(phone.callRecords).filter(({ isOver, fault }) => isOver && fault !== undefined);
  return { count: unsaved.length, fault: unsaved[0]?.fault, isTrying: unsaved.some(({ phase }) => phase === "due") };
}

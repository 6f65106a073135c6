import type { CallRecord } from "../model/records/callRecord";
import type { CallRecordSettings } from "../model/settings/configuration";

/** Phone call activities in Dataverse. */
export interface CallRecordPort {
  /**
   * Brings the activity of the record's call to what its draft says; creates it if there is none, and completes it when the call is over, if the settings want that.
   * Resolves with the activity's id once all of it is done. MUST be harmless when repeated, whatever became of the tries before: of each record's `key` there is
   * never more than one activity. One that somebody has completed or deleted meanwhile counts as done.
   * Rejects with a `DataverseFault`.
   *
   * A change that is given up may arrive later, after the next: what `rivalsOf` the record have undone is done again.
   * @param onChange - called before each change of an activity that may be there already; where it throws, nothing is sent
   */
  write(record: CallRecord, settings: CallRecordSettings, onChange: () => void): Promise<string>;
}

import type { CallRecord } from "../../model/records/callRecord";
import type { ClockPort } from "../../ports/clockPort";
import type { KeepPort } from "../../ports/keepPort";
import type { PhoneState } from "../../state/state";
import type { DispatchOutcome, Effect } from "../effect";

export interface CallRecordsKeepInputs {
  /** This user's own. */
  readonly keep: KeepPort;
  /** As in `CallRecordsInputs`. */
  readonly userId: string;
  /** None of what can't be read. */
  readonly read: (text: string | undefined) => readonly CallRecord[];
  readonly getPhone: () => PhoneState;
  readonly clock: ClockPort;
  readonly dispatch: DispatchOutcome;
}

/** How long the store may take before the phone goes on without it. */
const patienceMs = 1_000;

/** Keeps the calls' records that Dataverse does not have in full, at once after each change, and brings back what the page before has kept. */
export function createCallRecordsKeepEffect({ keep, userId, read, getPhone, clock, dispatch }: CallRecordsKeepInputs): Effect {
  let isStarted = false;
  /** Nothing is overwritten before it was read. */
  let isLoaded = false;
  let ended = false;
  let cancelSave: (() => void) | undefined;

  function start({ configuration }: PhoneState): void {
    if (isStarted || configuration.callRecords.when === "off") return;
    isStarted = true;
    const cancelWait = clock.after(patienceMs, () => { restored([]); });
    void keep.load().then((text) => {
      cancelWait();
      isLoaded = true;
      restored(read(text));
    });
  }

  function restored(records: readonly CallRecord[]): void {
    if (!ended) dispatch({ type: "callRecords.restored", at: clock.now(), records, userId });
  }

  function save(): void {
    cancelSave = undefined;
    const records = Object.values(getPhone().callRecords).filter((record) => (record.userId ?? userId) === userId);
    void (records.length === 0 ? keep.clear() : keep.save(JSON.stringify(records)));
  }

  return {
    runsIn: "primary",
    begin: start,
    react({ before, after }) {
      start(after.phone);
      if (isLoaded && before.phone.callRecords !== after.phone.callRecords) cancelSave ??= clock.after(0, save);
    },
    dispose() {
      ended = true;
      if (!cancelSave) return;
      cancelSave();
      save();
    },
  };
}

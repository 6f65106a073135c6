import type { CallRecordFault } from "../model/callRecord";
import type { CallRecordPort } from "../ports/callRecordPort";
import type { ClockPort } from "../ports/clockPort";
import type { DataverseFaultCode } from "../ports/dataversePort";
import type { LogPort } from "../ports/logPort";
import type { PhoneState } from "../state/state";
import type { DispatchOutcome, Effect } from "./effect";

export interface CallRecordsInputs {
  readonly records: CallRecordPort;
  /** The user of Dynamics; empty where there is none. */
  readonly userId: string;
  readonly getPhone: () => PhoneState;
  readonly clock: ClockPort;
  readonly log: LogPort;
  readonly dispatch: DispatchOutcome;
}

const faults: Readonly<Record<DataverseFaultCode, CallRecordFault>> = {
  absent: "offline",
  offline: "offline",
  throttled: "busy",
  failed: "busy",
  forbidden: "forbidden",
  refused: "refused",
  notFound: "refused",
  duplicate: "refused",
};

/** Writes the calls' records that are due, one after the other, the oldest first; not before those are there that the page before has left. */
export function createCallRecordsEffect({ records, userId, getPhone, clock, log, dispatch }: CallRecordsInputs): Effect {
  let isReady = false;
  let isBusy = false;
  let ended = false;

  function writeNext(): void {
    const { callRecords, configuration } = getPhone();
    const settings = configuration.callRecords;
    const record = Object.values(callRecords).find(({ phase }) => phase === "due");
    if (!isReady || isBusy || ended || !record || settings.when === "off") return;
    isBusy = true;
    const { key, revision, draft, workItemId } = record;
    records.write(record, settings).then(
      (activityId) => {
        settle(() => { dispatch({ type: "callRecord.written", at: clock.now(), key, revision, userId, draft, activityId }); });
      },
      (error: unknown) => {
        const { code, detail, retryAfterMs } = (error ?? {}) as { readonly code?: string; readonly detail?: string; readonly retryAfterMs?: number };
        const fault = faults[code as DataverseFaultCode] ?? "busy";
        log.write({ level: "warning", source: "dataverse", message: `The record of call ${workItemId} was not written: ${code ?? "unknown"} ${detail ?? ""}` });
        settle(() => { dispatch({ type: "callRecord.failed", at: clock.now(), key, userId, fault, retryAfterMs }); });
      },
    );
  }

  /** A page that has stood down has no say any more: the next one finds out by writing again. */
  function settle(tell: () => void): void {
    isBusy = false;
    if (ended) return;
    tell();
    writeNext();
  }

  return {
    runsIn: "primary",
    react({ action, before, after }) {
      if (action.type === "callRecords.restored") isReady = true;
      if (before.phone.callRecords !== after.phone.callRecords || before.phone.configuration !== after.phone.configuration || action.type === "callRecords.restored") writeNext();
    },
    dispose() {
      ended = true;
    },
  };
}

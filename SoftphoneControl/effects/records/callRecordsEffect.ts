import { settledAt } from "../../model/records/callRecord";
import type { CallRecordFault } from "../../model/records/callRecord";
import type { CallRecordPort } from "../../ports/callRecordPort";
import type { ClockPort } from "../../ports/clockPort";
import { DataverseFault } from "../../ports/dataversePort";
import type { DataverseFaultCode } from "../../ports/dataversePort";
import type { LogPort } from "../../ports/logPort";
import { nextToWrite } from "../../state/rules/recordQueueRule";
import type { PhoneState } from "../../state/state";
import type { DispatchOutcome, Effect } from "../effect";

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
  signedOut: "signedOut",
  throttled: "busy",
  failed: "busy",
  forbidden: "forbidden",
  refused: "refused",
  notFound: "refused",
  duplicate: "refused",
};

/** After these a change may arrive yet. */
const unheard: readonly string[] = ["offline", "failed"] satisfies readonly DataverseFaultCode[];

/** Writes the calls' records that are due, one after the other, the oldest first; not before those are there that the page before has left. */
export function createCallRecordsEffect({ records, userId, getPhone, clock, log, dispatch }: CallRecordsInputs): Effect {
  let isReady = false;
  let isBusy = false;
  let ended = false;

  function writeNext(): void {
    const { callRecords, configuration } = getPhone();
    const settings = configuration.callRecords;
    if (!isReady || isBusy || ended || settings.when === "off") return;
    const record = nextToWrite(callRecords, clock.now());
    if (!record) return;
    isBusy = true;
    const { key, revision, draft, workItemId } = record;
    const isSettled = (settledAt(record) ?? 0) <= clock.now();
    let isSent = false;
    const onChange = (): void => {
      // Whoever owns the phone by now has the last word.
      if (ended) throw new DataverseFault("absent");
      if (!isSent) dispatch({ type: "callRecord.sent", at: clock.now(), key, userId, draft });
      isSent = true;
    };
    // A completed activity takes no change: it is completed once nothing older can undo what it says.
    records.write({ ...record, isOver: record.isOver && isSettled }, settings, onChange).then(
      (activityId) => {
        settle(() => { dispatch({ type: "callRecord.written", at: clock.now(), key, revision, userId, draft, activityId, isSettled, isHeard: isSent }); });
      },
      (error: unknown) => {
        const { code = "unknown", detail, retryAfterMs } = (error ?? {}) as { readonly code?: string; readonly detail?: string; readonly retryAfterMs?: number };
        const fault = faults[code as DataverseFaultCode] ?? "busy";
        const isHeard = isSent && code in faults && !unheard.includes(code);
        log.write({ level: "warning", source: "dataverse", message: `The record of call ${workItemId} was not written: ${code} ${detail ?? ""}` });
        settle(() => { dispatch({ type: "callRecord.failed", at: clock.now(), key, userId, fault, retryAfterMs, isHeard }); });
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

import type { CrmRecord } from "../../model/records/crmRecord";
import type { WorkItemId } from "../../model/ids";
import { otherPartyAddress } from "../../model/workItems/workItem";
import type { PastContact } from "../../model/past/pastContact";
import type { WorkItem } from "../../model/workItems/workItem";
import type { ClockPort } from "../../ports/clockPort";
import type { CustomerPort } from "../../ports/customerPort";
import type { LogPort } from "../../ports/logPort";
import type { PhoneState } from "../../state/state";
import { callerCluesOf } from "./callerClues";
import type { DispatchOutcome, Effect } from "../effect";

export interface CustomersInputs {
  readonly customers: CustomerPort;
  readonly clock: ClockPort;
  readonly log: LogPort;
  readonly dispatch: DispatchOutcome;
}

type Records = readonly CrmRecord[] | undefined;

/** Nobody waits longer for a search; what it finds later is welcome. Milliseconds. */
const patienceMs = 8_000;

/**
 * Looks up who calls as soon as a call is there, and again when its number changes or its variable comes. What the variable names is told before the
 * search for the caller is over; where it names people, they are the callers, whoever has the number. A search that fails harms no call: the number is shown instead.
 */
export function createCustomersEffect({ customers, clock, log, dispatch }: CustomersInputs): Effect {
  /** The search that counts, for each call that is up. */
  const latest = new Map<WorkItemId, object>();
  const undos = new Set<() => void>();
  let isDisposed = false;

  function afterPatience(callback: () => void): () => void {
    const undo = clock.after(patienceMs, callback);
    undos.add(undo);
    return () => {
      undos.delete(undo);
      undo();
    };
  }

  function search(phone: PhoneState, item: WorkItem): void {
    const { id: workItemId } = item;
    const { screenPop, callerSearch } = phone.configuration;
    const { address, variable } = callerCluesOf(phone, item);
    const token = {};
    latest.set(workItemId, token);
    // A number that has gone while it was searched finds nobody.
    const answers: { found?: Records; named?: Records } = address === undefined && item.lookup === "searching" ? { found: [] } : {};
    let waitsFor = 0;
    let isLate = false;

    function tell(): void {
      if (latest.get(workItemId) !== token) return;
      const { found, named = [] } = answers;
      if (named.length > 0) dispatch({ type: "associations.found", at: clock.now(), workItemId, records: named });
      const records = named.length > 0 && callerSearch.tables.some(({ table }) => table === screenPop.table) ? named : found;
      if (records) dispatch({ type: "customers.found", at: clock.now(), workItemId, records });
      else if (address !== undefined) dispatch({ type: "customers.missed", at: clock.now(), workItemId });
    }
    const undo = afterPatience(() => {
      isLate = true;
      tell();
    });
    function ask(what: keyof typeof answers, asked: Promise<Records>): void {
      waitsFor += 1;
      const answered = (records: Records): void => {
        answers[what] = records;
        waitsFor -= 1;
        if (waitsFor === 0) undo();
        if (waitsFor === 0 || isLate) tell();
      };
      asked.then(answered, () => {
        log.write({ level: "warning", source: "customers", message: `The search for ${what === "found" ? "the caller" : "what the call variable names"} of ${workItemId} failed.` });
        answered(undefined);
      });
    }

    if (address !== undefined) dispatch({ type: "customers.sought", at: clock.now(), workItemId });
    if (variable !== undefined) ask("named", customers.findByVariable(screenPop, variable));
    if (address !== undefined) ask("found", customers.findByAddress(address));
  }

  function searchText(workItemId: WorkItemId, text: string): void {
    const tell = (records: Records): void => { if (!isDisposed) dispatch({ type: "records.found", at: clock.now(), workItemId, text, records }); };
    const undo = afterPatience(() => { tell(undefined); });
    customers.findByText(text).then(tell, () => {
      log.write({ level: "warning", source: "customers", message: `The agent's search for a record failed.` });
      tell(undefined);
    }).finally(undo);
  }

  function searchContacts({ workItems }: PhoneState, workItemId: WorkItemId): void {
    const item = workItems[workItemId];
    if (!item) return;
    const tell = (contacts: readonly PastContact[] | undefined): void => { if (!isDisposed) dispatch({ type: "contacts.found", at: clock.now(), workItemId, contacts }); };
    const undo = afterPatience(() => { tell(undefined); });
    customers.findContacts(item.associatedParticipant, otherPartyAddress(item)).then(
      // This very call is no earlier one.
      (contacts) => { tell(contacts.filter(({ id }) => id !== item.activity?.id)); },
      () => {
        log.write({ level: "warning", source: "customers", message: `The search for earlier contacts of ${workItemId} failed.` });
        tell(undefined);
      },
    ).finally(undo);
  }

  return {
    runsIn: "primary",
    begin(phone) {
      for (const item of Object.values(phone.workItems)) {
        const isUnsought = item.lookup === "none" && item.participantLookupResult.length === 0 && !item.associatedParticipant;
        const { address, variable } = callerCluesOf(phone, item);
        if ((isUnsought || item.lookup === "searching") && (address ?? variable) !== undefined) search(phone, item);
      }
    },
    react({ action, before, after: { phone } }) {
      if (action.type === "intent.recordsSearched") searchText(action.workItemId, action.text);
      if (action.type === "intent.contactsAsked") searchContacts(phone, action.workItemId);
      const { workItems } = phone;
      if (before.phone.workItems === workItems) return;
      for (const item of Object.values(workItems)) {
        const known = before.phone.workItems[item.id];
        if (known === item) continue;
        const { address, variable } = callerCluesOf(phone, item);
        const old = known && callerCluesOf(before.phone, known);
        if (address === old?.address && variable === old?.variable) continue;
        latest.delete(item.id);
        if ((address ?? variable) !== undefined) search(phone, item);
        else if (item.lookup === "searching") dispatch({ type: "customers.found", at: clock.now(), workItemId: item.id, records: [] });
      }
      for (const id of latest.keys()) if (!workItems[id]) latest.delete(id);
    },
    dispose() {
      isDisposed = true;
      latest.clear();
      for (const undo of undos) undo();
    },
  };
}

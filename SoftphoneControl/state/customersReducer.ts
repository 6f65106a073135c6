import { assertNever } from "../shared/assertNever";
import type { Outcome } from "./actions";
import { ownIn } from "./draft";
import type { PhoneDraft } from "./draft";

type CustomersOutcome = Extract<Outcome, { type: `customers.${string}` | "associations.found" | "records.found" | "contacts.found" | "record.created" | "pop.done" | "callSession.changed" }>;

/** What Dynamics knows of a call. */
export function reduceCustomers(phone: PhoneDraft, action: CustomersOutcome): void {
  if (action.type === "records.found") {
    const { recordSearch } = phone;
    // The agent has typed on.
    if (recordSearch?.workItemId !== action.workItemId || recordSearch.text !== action.text) return;
    phone.recordSearch = { ...recordSearch, phase: action.records ? "done" : "failed", records: [...(action.records ?? [])] };
    return;
  }
  if (action.type === "contacts.found") {
    if (phone.contactSearch?.workItemId !== action.workItemId) return;
    phone.contactSearch = { workItemId: action.workItemId, phase: action.contacts ? "done" : "failed", contacts: [...(action.contacts ?? [])] };
    return;
  }
  const item = ownIn(phone, "workItems", action.workItemId);
  if (!item) return;
  switch (action.type) {
    case "customers.sought":
      item.lookup = "searching";
      return;
    case "customers.missed":
      item.lookup = "failed";
      return;
    case "customers.found": {
      item.lookup = "done";
      item.participantLookupResult = [...action.records];
      const [only] = action.records;
      if (only && action.records.length === 1 && !item.associatedParticipant) item.associatedParticipant = only;
      return;
    }
    case "associations.found":
      item.associations = [...action.records, ...item.associations.filter(({ id }) => !action.records.some((record) => record.id === id))];
      return;
    case "record.created":
      if (action.record.recordType === "incident") item.associations = [...item.associations, action.record];
      else item.associatedParticipant = action.record;
      // The agent has just had it on screen.
      item.pop = "done";
      return;
    case "pop.done":
      item.pop = "done";
      return;
    case "callSession.changed":
      item.session = action.session;
      return;
    default:
      assertNever(action);
  }
}

import type { WorkItemId } from "../../model/ids";
import type { PastContact } from "../../model/past/pastContact";
import { otherPartyAddress } from "../../model/workItems/workItem";
import type { ContactSearch, State } from "../state";

export interface ContactsView {
  /** Whether there is anything to look by. Asking a colleague is no contact. */
  readonly hasAny: boolean;
  /** Empty when withheld. */
  readonly address: string;
  /** Empty while nobody knows whose call it is. */
  readonly recordId: string;
  /** How far the search in Dataverse has come; undefined: not asked yet. */
  readonly phase: ContactSearch["phase"] | undefined;
  readonly contacts: readonly PastContact[];
}

const nothing: readonly PastContact[] = [];

export function contactsSelector({ phone }: State, id: WorkItemId): ContactsView {
  const item = phone.workItems[id];
  const search = phone.contactSearch?.workItemId === id ? phone.contactSearch : undefined;
  const address = item ? otherPartyAddress(item) : "";
  const recordId = item?.associatedParticipant?.id ?? "";
  return {
    hasAny: item !== undefined && item.consultationOf === undefined && (address !== "" || recordId !== ""),
    address,
    recordId,
    phase: search?.phase,
    contacts: search?.contacts ?? nothing,
  };
}

import { formatAddress } from "../../model/phoneNumber";
import { otherPartyAddress } from "../../model/workItem";
import type { WorkItem } from "../../model/workItem";
import type { State } from "../state";

/** Whom the agent talks to; either may be empty. */
export interface Party {
  readonly name: string;
  /** As it is read, not as it is dialed. */
  readonly number: string;
}

/** The record knows better than the contact centre who somebody is, and the directory knows the colleagues. */
export function partyOf({ phone }: State, workItem: WorkItem): Party {
  const address = otherPartyAddress(workItem);
  const { colleagues, queues } = phone.directory;
  const name =
    workItem.associatedParticipant?.name ??
    workItem.participants[0]?.name ??
    [...colleagues, ...queues].find((entry) => entry.address === address)?.name ??
    "";
  return { name, number: formatAddress(address, phone.configuration.defaultCountry) };
}

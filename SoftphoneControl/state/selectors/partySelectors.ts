import { isChat } from "../../model/workItems/chat";
import { formatAddress } from "../../model/numbers/phoneNumber";
import { otherPartyAddress } from "../../model/workItems/workItem";
import type { Participant, WorkItem } from "../../model/workItems/workItem";
import type { State } from "../state";

/** Whom the agent talks to; either may be empty. */
export interface Party {
  readonly name: string;
  /** As it is read, not as it is dialed. */
  readonly number: string;
}

/** What stands for somebody with neither name nor number. */
export type Unnamed = "NumberWithheld" | "HelpDesk" | "Visitor";

export function unnamedOf(item: WorkItem): Unnamed {
  if (!isChat(item)) return "NumberWithheld";
  return item.direction === "Outgoing" ? "HelpDesk" : "Visitor";
}

/** The record knows better than the contact centre who somebody is, and the directory knows the colleagues. */
export function partyOf(state: State, workItem: WorkItem): Party {
  const address = otherPartyAddress(workItem);
  const party = participantOf(state, workItem.participants.find((participant) => participant.address === address) ?? { address });
  return { ...party, name: workItem.associatedParticipant?.name ?? party.name };
}

export function participantOf({ phone }: State, { address, name }: Participant): Party {
  const { colleagues, queues } = phone.directory;
  return {
    name: name ?? [...colleagues, ...queues].find((entry) => entry.address === address)?.name ?? "",
    number: formatAddress(address, phone.configuration.defaultCountry),
  };
}

import { otherPartyAddress } from "./workItem";
import type { WorkItem } from "./workItem";

/** As the contact centre tells it. A number told in place of a name is none. */
export function toldName(workItem: WorkItem): string | undefined {
  const { participants } = workItem;
  const address = otherPartyAddress(workItem);
  const name = (participants.find((participant) => participant.address === address) ?? participants[0])?.name?.trim();
  return name !== undefined && /\p{L}/u.test(name) ? name : undefined;
}

/** Dataverse knows better than the contact centre. Undefined while nobody knows. */
export function callerNameOf(workItem: WorkItem): string | undefined {
  return workItem.associatedParticipant?.name ?? toldName(workItem);
}

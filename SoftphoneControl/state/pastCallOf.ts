import { outcomeOf } from "../model/past/pastCall";
import type { PastCall } from "../model/past/pastCall";
import type { Channel } from "../model/workItems/channel";
import type { EpochMs } from "../model/ids";
import type { StateSpan } from "../model/past/shiftBook";
import { otherPartyAddress } from "../model/workItems/workItem";
import type { WorkItem } from "../model/workItems/workItem";
import type { PhoneState } from "./state";

/** No other call has the same, also where a contact centre gives its ids again. */
export function keyOfCall({ channelId, agentId, id, createdAt }: WorkItem): string {
  return [channelId, agentId, id, createdAt].join(" ");
}

/** What remains of a work item. @param item - that has ended */
export function pastCallOf({ directory, reasonCodes }: Pick<PhoneState, "directory" | "reasonCodes">, item: WorkItem): PastCall {
  const { channelType, direction, createdAt, stateSince, endedAt = stateSince, queueName = "", times, associatedParticipant: record, wrapupReason = "" } = item;
  const address = otherPartyAddress(item);
  const told = item.participants.find((participant) => participant.address === address)?.name;
  const known = address === "" ? undefined : [...directory.colleagues, ...directory.queues].find((entry) => entry.address === address)?.name;
  return {
    key: keyOfCall(item),
    at: createdAt,
    endedAt: Math.max(createdAt, endedAt),
    channelType,
    direction,
    address,
    name: record?.name ?? told ?? known ?? "",
    queueName,
    outcome: outcomeOf(item, times),
    times,
    ...(record && { record: { id: record.id, name: record.name, recordType: record.recordType } }),
    reason: reasonCodes.Wrapup.find((reason) => reason.id === wrapupReason)?.label ?? wrapupReason,
    ...(item.consultationOf !== undefined && { isConsultation: true as const }),
  };
}

/** The time a channel spends in its state, so far. Undefined while nobody works there. */
export function stateSpanOf({ id, state, stateChangeTime, reasonCodeLabel }: Channel, until: EpochMs): StateSpan | undefined {
  if (state === "Logout" || state === "Offline" || state === "Unknown") return undefined;
  return { key: [id, stateChangeTime, state].join(" "), at: stateChangeTime, endedAt: Math.max(stateChangeTime, until), state, reason: reasonCodeLabel };
}

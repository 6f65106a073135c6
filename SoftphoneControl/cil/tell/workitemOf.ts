import type { EpochMs } from "../../model/ids";
import type { WorkItem } from "../../model/workItems/workItem";
import { apiVersion } from "../contract/apiVersion";
import type { CilWorkitem } from "../contract/workitem";

export function isoTime(at: EpochMs): string {
  return new Date(at).toISOString();
}

/** A work item in the words of page 004. Integrators get copies. */
export function workitemOf(item: WorkItem, event = "", requestId = ""): CilWorkitem {
  return {
    event,
    version: apiVersion,
    requestId,
    activity: item.activity && { ...item.activity },
    agentId: item.agentId,
    ani: item.ani,
    associatedParticipant: item.associatedParticipant && { ...item.associatedParticipant },
    associations: item.associations.map((record) => ({ ...record })),
    capabilities: [...item.capabilities],
    channelId: item.channelId,
    channelType: item.channelType,
    classification: item.classification,
    connectedAt: item.connectedAt === undefined ? undefined : isoTime(item.connectedAt),
    ctiData: { ...item.ctiData },
    direction: item.direction,
    id: item.id,
    participants: item.participants.map(({ address, name }) => ({ address, name })),
    participantLookupResult: item.participantLookupResult.map((record) => ({ ...record })),
    state: item.state,
  };
}

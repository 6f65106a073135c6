import type { Capability } from "../../model/workItems/capability";
import type { ChannelType } from "../../model/workItems/channel";
import type { ActivityRecord, CrmRecord } from "../../model/records/crmRecord";
import type { Classification, Direction, WorkItemState } from "../../model/workItems/workItem";

/** Somebody on the line, without the agent. */
export interface CilParticipant {
  /** E.164 or an extension; empty when the number is withheld. */
  readonly address: string;
  /** Where the contact centre knows it. */
  readonly name?: string | undefined;
}

/** A work item, as every event about one tells it (page 004, Workitem). Every key exists. */
export interface CilWorkitem {
  /** Name of the event; empty in `getChannel` and `getWorkitems`. */
  readonly event: string;
  /** Version of the API. */
  readonly version: string;
  /** The request that led to the event, else empty. */
  readonly requestId: string;
  /** The phone call record; undefined as long as there is none. */
  readonly activity: ActivityRecord | undefined;
  readonly agentId: string;
  /** The address called when there is one participant and the direction is outgoing, otherwise the caller's. */
  readonly ani: string;
  /** The record of whom the agent talks to; undefined as long as nobody is assigned. */
  readonly associatedParticipant: CrmRecord | undefined;
  /** All records assigned to the work item. */
  readonly associations: readonly CrmRecord[];
  /** What can be done with the work item now. */
  readonly capabilities: readonly Capability[];
  readonly channelId: string;
  readonly channelType: ChannelType;
  readonly classification: Classification;
  /** ISO 8601 UTC; undefined before the call is established. */
  readonly connectedAt: string | undefined;
  /** Call variables. */
  readonly ctiData: Readonly<Record<string, string>>;
  readonly direction: Direction;
  readonly id: string;
  readonly participants: readonly CilParticipant[];
  /** Every record found for the number. */
  readonly participantLookupResult: readonly CrmRecord[];
  readonly state: WorkItemState;
}

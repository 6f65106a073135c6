import type { CallTimes } from "./callTimes";
import type { Capability } from "./capability";
import type { ChannelType } from "./channel";
import type { ChatDetails } from "./chat";
import type { ActivityRecord, CrmRecord } from "../records/crmRecord";
import type { ChannelId, EpochMs, PeerId, WorkItemId } from "../ids";
import type { Supervision } from "./supervision";
import type { Telephone } from "./telephone";

/** Work item states of page 004. */
export const workItemStates = [
  "Unknown",
  "Initiated",
  "Offered",
  "Active",
  "Paused",
  "Wrapup",
  "Ended",
  "EndedAbandoned",
  "EndedTransferred",
  "EndedUnknown",
] as const;
export type WorkItemState = (typeof workItemStates)[number];

export const classifications = ["Customer", "Consultation", "Conference", "Transfer", "Internal", "Unknown"] as const;
export type Classification = (typeof classifications)[number];

export const directions = ["Incoming", "Outgoing"] as const;
export type Direction = (typeof directions)[number];

/** Why a call ended, for the agent's eyes: page 004 has no such field. */
export const endReasons = [
  "agentHungUp",
  "otherHungUp",
  "declined",
  "notAnswered",
  "abandoned",
  "busy",
  "invalidNumber",
  "transferred",
  "conferenced",
  "unreachable",
  "connectionLost",
  /** Another telephone of the agent took it. */
  "answeredElsewhere",
  /** The other side sent us to another address. */
  "forwarded",
  /** The two ends could not agree on how to talk. */
  "incompatible",
] as const;
export type EndReason = (typeof endReasons)[number];

export interface Participant {
  /** E.164 or an extension; empty when the number is withheld. */
  readonly address: string;
  /** As the contact centre tells it; Dataverse may know better. */
  readonly name?: string | undefined;
  /** Called into the call, and has not answered yet. */
  readonly joining?: true | undefined;
}

export interface WrapupTerms {
  /** When the contact centre ends wrap-up by itself; without it, when the agent is done. */
  readonly endsAt?: EpochMs | undefined;
  readonly reasonRequired: boolean;
}

/** A work item as the contact centre knows it: what facts and snapshots carry. */
export interface ContactCenterWorkItem {
  readonly id: WorkItemId;
  /** Counts the contact centre's facts about this work item, from 1. */
  readonly revision: number;
  readonly channelId: ChannelId;
  readonly channelType: ChannelType;
  readonly classification: Classification;
  readonly direction: Direction;
  readonly state: WorkItemState;
  readonly agentId: string;
  readonly fromAddress: string;
  readonly toAddress: string;
  /** The others on the line, without the agent. */
  readonly participants: readonly Participant[];
  readonly capabilities: readonly Capability[];
  /** Call variables. */
  readonly ctiData: Readonly<Record<string, string>>;
  readonly muted: boolean;
  readonly queueName?: string | undefined;
  /** The customer's call that this consultation call belongs to. */
  readonly consultationOf?: WorkItemId | undefined;
  readonly createdAt: EpochMs;
  readonly connectedAt?: EpochMs | undefined;
  /** When `state` last changed. */
  readonly stateSince: EpochMs;
  readonly endedAt?: EpochMs | undefined;
  readonly endReason?: EndReason | undefined;
  readonly wrapup?: WrapupTerms | undefined;
  /** A wrap-up reason code's id. */
  readonly wrapupReason?: string | undefined;
  /** Whom it is being handed to, as long as nobody can say what comes of it. */
  readonly transferringTo?: string | undefined;
  /** Undefined: nothing is recorded. Independent of hold. */
  readonly recording?: "on" | "paused" | undefined;
  /** Of a colleague's call that the agent has joined. */
  readonly supervision?: Supervision | undefined;
  /** Where it is heard, unless in this browser. */
  readonly telephone?: Exclude<Telephone, "softphone"> | undefined;
  /** Of a chat. */
  readonly chat?: ChatDetails | undefined;
}

/** What a fact may change of a work item; who it is stays. */
export type WorkItemChanges = Partial<
  Omit<ContactCenterWorkItem, "id" | "revision" | "channelId" | "channelType" | "direction" | "createdAt">
>;

/** Characters. */
export const longestNotes = 10_000;

/** What the agent has made of a call: the contact centre knows nothing of it, so it must outlive the page by itself. */
export interface AgentsPart {
  readonly notes: string;
  readonly associatedParticipant?: CrmRecord | undefined;
  /** What the call is about. */
  readonly associations?: readonly CrmRecord[] | undefined;
  /** Whether its record has opened: `due` as soon as it should, `done` for ever. */
  readonly pop?: "due" | "done" | undefined;
  readonly session?: CallSession | undefined;
  /** The work item that it was begun for: a help-desk chat's call, the call that a chat went on as. */
  readonly about?: WorkItemId | undefined;
  /** One for all that were begun for each other; without it, nothing was. */
  readonly correlationId?: string | undefined;
  /** As counted here. */
  readonly times?: CallTimes | undefined;
  /** Whether the agent has been offered a chat with the help desk, for a caller who waits on hold. */
  readonly helpOffer?: HelpOffer | undefined;
  readonly autoAnswer?: AutoAnswer | undefined;
  /** When the agent last wrote, or went to write, notes. */
  readonly notesAt?: EpochMs | undefined;
  /** Wrap-up ended by itself while the agent was writing: the notes stay open until the agent is done. */
  readonly isUnfinished?: boolean | undefined;
}

/** A ringing call that the softphone answers. Once per call. `waiting`: as soon as `dueAt` has come; `due`: now; `done`: not any more. */
export interface AutoAnswer {
  readonly phase: "waiting" | "due" | "done";
  readonly dueAt?: EpochMs | undefined;
}

/** Once per call. `waiting`: as soon as `dueAt` has come; gone with the hold. */
export interface HelpOffer {
  readonly phase: "waiting" | "shown" | "done";
  readonly dueAt?: EpochMs | undefined;
}

/** The host's session for a call. `failed`: the host opened none, and is not asked again. */
export interface CallSession {
  readonly phase: "due" | "open" | "closed" | "failed";
  readonly id?: string | undefined;
  /** Whose host opened it. */
  readonly page?: PeerId | undefined;
}

/** A work item as the softphone keeps it: the contact centre's part, the agent's, and what Dataverse knows. */
export interface WorkItem extends ContactCenterWorkItem, AgentsPart {
  /** See `aniOf`. */
  readonly ani: string;
  readonly activity?: ActivityRecord | undefined;
  readonly associations: readonly CrmRecord[];
  readonly times: CallTimes;
  readonly participantLookupResult: readonly CrmRecord[];
  /** The search for who it is. `none`: nothing to search by, as for a withheld number. */
  readonly lookup: "none" | "searching" | "done" | "failed";
}

/** Page 004: the address called when there is one participant and the direction is outgoing, otherwise the caller's. */
export function aniOf(workItem: ContactCenterWorkItem): string {
  const callsOneParty = workItem.participants.length === 1 && workItem.direction === "Outgoing";
  return callsOneParty ? workItem.toAddress : workItem.fromAddress;
}

/** Whom the agent talks to: the number to show, dial back and look up. Empty when withheld. */
export function otherPartyAddress(workItem: ContactCenterWorkItem): string {
  return workItem.direction === "Outgoing" ? workItem.toAddress : workItem.fromAddress;
}

import type { AgentState } from "../agent/agentState";
import type { Agent } from "../agent/agent";
import type { CallMedia } from "../workItems/callMedia";
import type { Channel, NextAgentState } from "../workItems/channel";
import type { ChatDesk } from "../workItems/chat";
import type { Connection } from "../agent/connection";
import type { Directory } from "../agent/directory";
import type { ChannelId, EpochMs, RequestId, WorkItemId } from "../ids";
import type { ReasonCodes } from "../agent/reasonCode";
import type { SoftphoneErrorCode } from "./softphoneError";
import type { Telephone } from "../workItems/telephone";
import type { ContactCenterWorkItem, WorkItemChanges } from "../workItems/workItem";

interface Fact {
  /** When the contact centre says it happened. */
  readonly at: EpochMs;
  /** The request that made it happen, where one did. */
  readonly cause?: RequestId | undefined;
}

/** Everything the contact centre knows about the agent, at one moment. */
export interface ContactCenterSnapshot {
  /** Undefined while nobody is signed in. */
  readonly agent?: Agent | undefined;
  readonly channels: readonly Channel[];
  readonly reasonCodes: ReasonCodes;
  readonly directory: Directory;
  /** Those not ended. */
  readonly workItems: readonly ContactCenterWorkItem[];
  /** Undefined where there is no live chat. */
  readonly chatDesk?: ChatDesk | undefined;
  /** Undefined where there is no choice. */
  readonly telephone?: Telephone | undefined;
}

export interface ConnectionChanged extends Fact {
  readonly type: "contactCenter.connectionChanged";
  readonly connection: Connection;
}
export interface SnapshotReceived extends Fact {
  readonly type: "contactCenter.snapshotReceived";
  readonly snapshot: ContactCenterSnapshot;
}
export interface AgentStateChanged extends Fact {
  readonly type: "contactCenter.agentStateChanged";
  readonly channelId: ChannelId;
  readonly revision: number;
  readonly state: AgentState;
  readonly reasonCode: string;
  readonly reasonCodeLabel: string;
}
/** A state was chosen that takes effect later, or (without `next`) the choice was dropped. */
export interface NextAgentStateChanged extends Fact {
  readonly type: "contactCenter.nextAgentStateChanged";
  readonly channelId: ChannelId;
  readonly revision: number;
  readonly next?: NextAgentState | undefined;
}
export interface WorkItemAppeared extends Fact {
  readonly type: "contactCenter.workItemAppeared";
  readonly workItem: ContactCenterWorkItem;
}
export interface WorkItemChanged extends Fact {
  readonly type: "contactCenter.workItemChanged";
  readonly workItemId: WorkItemId;
  readonly revision: number;
  readonly changes: WorkItemChanges;
}
export interface DirectoryChanged extends Fact {
  readonly type: "contactCenter.directoryChanged";
  readonly directory: Directory;
}
/** The sound of a call that passes through the softphone. Not counted: the last one told counts. */
export interface CallMediaChanged extends Fact {
  readonly type: "contactCenter.callMediaChanged";
  readonly workItemId: WorkItemId;
  readonly media: CallMedia;
}
/** Something went wrong that is no answer to a request: the agent is told. */
export interface TroubleTold extends Fact {
  readonly type: "contactCenter.troubleTold";
  readonly code: SoftphoneErrorCode;
  readonly detail?: string | undefined;
  readonly workItemId?: WorkItemId | undefined;
}

/** Not counted: the last one told counts. */
export interface ChatDeskChanged extends Fact {
  readonly type: "contactCenter.chatDeskChanged";
  readonly chatDesk: ChatDesk;
}

/** Not counted: the last one told counts. */
export interface TelephoneChanged extends Fact {
  readonly type: "contactCenter.telephoneChanged";
  readonly telephone: Telephone;
}

/** What a contact centre tells. Only these move what belongs to it. */
export type ContactCenterFact =
  | ConnectionChanged
  | SnapshotReceived
  | AgentStateChanged
  | NextAgentStateChanged
  | WorkItemAppeared
  | WorkItemChanged
  | DirectoryChanged
  | CallMediaChanged
  | TroubleTold
  | ChatDeskChanged
  | TelephoneChanged;

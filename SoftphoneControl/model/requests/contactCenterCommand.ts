import type { RequestableAgentState } from "../agent/agentState";
import type { Capability } from "../workItems/capability";
import type { ChatContextItem } from "../workItems/chat";
import type { ChannelId, WorkItemId } from "../ids";
import type { SupervisionManner } from "../workItems/supervision";
import type { Telephone } from "../workItems/telephone";

/** What can be asked of a contact centre. The names are those of the Integration API's requests. */
export type ContactCenterCommand =
  | { readonly type: "signIn" }
  | {
      readonly type: "setAgentState";
      readonly channelId: ChannelId;
      readonly state: RequestableAgentState;
      /** A reason code's id, or `noReasonCode`. */
      readonly reasonCode: string;
    }
  /** `about`: the work item that goes on as this call. */
  | { readonly type: "dial"; readonly channelId: ChannelId; readonly address: string; readonly about?: WorkItemId | undefined }
  /** Begins a chat with the help desk. `about`: the call it is for. */
  | { readonly type: "startChat"; readonly channelId: ChannelId; readonly context: readonly ChatContextItem[]; readonly about?: WorkItemId | undefined }
  /** Asks how busy the chat's queue is; what is known already may be told again. */
  | { readonly type: "askChatAvailability"; readonly channelId: ChannelId }
  /** The state chosen for after the call is not wanted any more. */
  | { readonly type: "dropNextAgentState"; readonly channelId: ChannelId }
  /** Calls from now on are heard there; those that are up stay where they are. */
  | { readonly type: "chooseTelephone"; readonly channelId: ChannelId; readonly telephone: Telephone }
  /** Joins a colleague's call, by the colleague's id in the directory. */
  | { readonly type: "superviseCall"; readonly channelId: ChannelId; readonly colleagueId: string; readonly manner: SupervisionManner }
  | WorkItemCommand;

/** What can be asked about one work item. */
export type WorkItemCommand =
  | { readonly type: "acceptWorkitem"; readonly workItemId: WorkItemId }
  | { readonly type: "rejectWorkitem"; readonly workItemId: WorkItemId }
  | { readonly type: "pauseWorkitem"; readonly workItemId: WorkItemId }
  | { readonly type: "resumeWorkitem"; readonly workItemId: WorkItemId }
  | { readonly type: "muteWorkitem"; readonly workItemId: WorkItemId }
  | { readonly type: "unmuteWorkitem"; readonly workItemId: WorkItemId }
  | { readonly type: "endWorkitem"; readonly workItemId: WorkItemId }
  /** `digits`: of `0-9 A-D * #`. */
  | { readonly type: "sendDtmf"; readonly workItemId: WorkItemId; readonly digits: string }
  | { readonly type: "consult"; readonly workItemId: WorkItemId; readonly address: string }
  /** Blind: the call goes to `address` at once. */
  | { readonly type: "transfer"; readonly workItemId: WorkItemId; readonly address: string }
  /** Joins the customer's call with its consultation call; `workItemId` is the customer's. */
  | { readonly type: "completeTransfer"; readonly workItemId: WorkItemId }
  /** The customer, the colleague of the consultation call and the agent talk together; `workItemId` is the customer's. */
  | { readonly type: "conference"; readonly workItemId: WorkItemId }
  /** Calls `address` into the call, without a consultation call. */
  | { readonly type: "singleStepConference"; readonly workItemId: WorkItemId; readonly address: string }
  /** `address`: that of one of the participants. */
  | { readonly type: "dropParticipant"; readonly workItemId: WorkItemId; readonly address: string }
  | { readonly type: "startRecording"; readonly workItemId: WorkItemId }
  | { readonly type: "stopRecording"; readonly workItemId: WorkItemId }
  /** For what must not be recorded, as a card's number. */
  | { readonly type: "pauseRecording"; readonly workItemId: WorkItemId }
  | { readonly type: "resumeRecording"; readonly workItemId: WorkItemId }
  | { readonly type: "changeSupervision"; readonly workItemId: WorkItemId; readonly manner: SupervisionManner }
  | { readonly type: "setWrapupReason"; readonly workItemId: WorkItemId; readonly reasonCode: string }
  | { readonly type: "completeWrapup"; readonly workItemId: WorkItemId }
  /** Gives as much time again as wrap-up had at first. */
  | { readonly type: "extendWrapup"; readonly workItemId: WorkItemId }
  /** Call variables to set; those not named stay. */
  | { readonly type: "updateWorkitemData"; readonly workItemId: WorkItemId; readonly ctiData: Readonly<Record<string, string>> };

export type CommandType = ContactCenterCommand["type"];

/** The capability a work item must have for a command to be asked. */
export const capabilityFor: Readonly<Record<WorkItemCommand["type"], Capability>> = {
  acceptWorkitem: "accept",
  rejectWorkitem: "reject",
  pauseWorkitem: "pause",
  resumeWorkitem: "resume",
  muteWorkitem: "mute",
  unmuteWorkitem: "unmute",
  endWorkitem: "end",
  sendDtmf: "sendDtmf",
  consult: "consult",
  transfer: "transfer",
  completeTransfer: "completeTransfer",
  conference: "conference",
  singleStepConference: "singleStepConference",
  dropParticipant: "dropParticipant",
  startRecording: "startRecording",
  stopRecording: "stopRecording",
  pauseRecording: "pauseRecording",
  resumeRecording: "resumeRecording",
  changeSupervision: "changeSupervision",
  setWrapupReason: "setWrapupReason",
  completeWrapup: "completeWrapup",
  extendWrapup: "extendWrapup",
  updateWorkitemData: "updateWorkitemData",
};

export function isWorkItemCommand(command: { readonly type: string }): command is WorkItemCommand {
  return command.type in capabilityFor;
}

const ownSound: ReadonlySet<CommandType> = new Set<CommandType>(["muteWorkitem", "unmuteWorkitem", "endWorkitem"]);

/** What can be done with a call whose sound passes through the softphone, also while nobody at the contact centre hears of it. */
export function needsNoLine({ type }: { readonly type: CommandType }): boolean {
  return ownSound.has(type);
}

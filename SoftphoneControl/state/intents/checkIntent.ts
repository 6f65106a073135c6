import { capabilityFor, isWorkItemCommand, needsNoLine } from "../../model/requests/contactCenterCommand";
import type { CommandType, ContactCenterCommand, WorkItemCommand } from "../../model/requests/contactCenterCommand";
import { customersChannelOf } from "../../model/workItems/chat";
import { isHostCommand } from "../../model/requests/hostCommand";
import type { PhoneCommand } from "../../model/requests/hostCommand";
import type { EpochMs, RequestId, WorkItemId } from "../../model/ids";
import { parseAddress } from "../../model/numbers/phoneNumber";
import { noReasonCode } from "../../model/agent/reasonCode";
import type { SoftphoneErrorCode } from "../../model/requests/softphoneError";
import type { WorkItem } from "../../model/workItems/workItem";
import { isOnLine } from "../../model/workItems/workItemTransitions";
import type { CommandIntended } from "../actions";
import { allRequests, findRequest } from "../findRequests";
import type { PhoneState } from "../state";
import type { Refusal } from "../step";
import { callOnLine, callToConsultFrom } from "./callOnLine";

/** What is asked, in words that are dialed (numbers in E.164). */
export interface Allowed {
  readonly command: PhoneCommand;
  /** An integration places this call by itself: nothing is asked of the contact centre. */
  readonly handedOver?: boolean;
}

type IntentRefusal = Extract<Refusal, { readonly kind: "intent" }>;
type Checked = Allowed | IntentRefusal;

interface Terms {
  /** The request that this is, where it is one already. */
  readonly request?: RequestId;
  /** The line is in use, and the agent will be asked what to do. */
  readonly mayConsult?: boolean;
}

const digitsPattern = /^[0-9A-D*#]{1,32}$/;

function refuse(code: SoftphoneErrorCode, detail?: string): IntentRefusal {
  return { kind: "intent", code, detail };
}

/** Whether the phone, as it stands, lets this be asked. */
export function checkIntent(phone: PhoneState, intent: CommandIntended): Allowed | Refusal {
  const known = findRequest(phone, intent.requestId);
  const isTakenUp = known?.phase === "handedOver" && intent.source === "integration";
  if (known && !isTakenUp) return { kind: "stale", why: "this request was made before" };
  const { command } = intent;
  if (isHostCommand(command)) return { command };
  if (command.type !== "dial" || intent.source === "integration") return checkCommand(phone, command);
  if (intent.source === "host" && wasJustDialed(phone, command.address, intent.at)) return { kind: "stale", why: "one click, told twice" };
  const checked = checkCommand(phone, command, { mayConsult: callToConsultFrom(phone) !== undefined });
  return "kind" in checked || phone.dialGuards.length === 0 ? checked : { ...checked, handedOver: true };
}

/** The same click may arrive as two events of the page. */
const oneClickMs = 2_000;

function wasJustDialed(phone: PhoneState, typed: string, at: EpochMs): boolean {
  const read = parseAddress(typed, phone.configuration.defaultCountry);
  if (read.kind === "none") return false;
  return allRequests(phone).some(
    ({ source, command, openedAt }) =>
      source === "host" && (command.type === "dial" || command.type === "consult") && command.address === read.address && Math.abs(at - openedAt) < oneClickMs,
  );
}

/** Nobody shall be heard, or go on talking, only because the line to the contact centre is down. */
function isInOurHands(phone: PhoneState, command: ContactCenterCommand): boolean {
  return isWorkItemCommand(command) && needsNoLine(command) && phone.media[command.workItemId] !== undefined;
}

/** Whether the contact centre can be asked for this now. */
export function checkCommand(phone: PhoneState, command: ContactCenterCommand, { request, mayConsult }: Terms = {}): Checked {
  if (command.type === "signIn") {
    if (phone.agent) return refuse("alreadySignedIn");
  } else if (!phone.agent) return refuse("notSignedIn");
  if (phone.connection.phase !== "up" && !isInOurHands(phone, command)) return refuse("disconnected");
  if (isUnderWay(phone, command, request)) return refuse("alreadyPending");
  switch (command.type) {
    case "signIn":
      return { command };
    case "setAgentState":
      return checkAgentState(phone, command);
    case "dial": {
      if (!phone.channels.some((channel) => channel.id === command.channelId && channel.type !== "Chat")) return refuse("unknownChannel", command.channelId);
      if (mayConsult !== true && callOnLine(phone)) return refuse("lineBusy");
      return withAddress(phone, command);
    }
    case "dropNextAgentState":
      return phone.channels.some(({ id, next }) => id === command.channelId && next?.mayDrop) ? { command } : refuse("notPossibleNow");
    case "chooseTelephone":
      return phone.telephone === undefined ? refuse("notPossibleNow") : { command };
    case "superviseCall": {
      const colleague = phone.directory.colleagues.find(({ id }) => id === command.colleagueId);
      if (!colleague?.supervision?.includes(command.manner)) return refuse("notPossibleNow");
      return callOnLine(phone) ? refuse("lineBusy") : { command };
    }
    case "startChat":
    case "askChatAvailability":
      return checkChat(phone, command);
    default:
      return checkWorkItem(phone, command);
  }
}

/** A second digit, another agent state or wrap-up reason may be asked for before the first has come through. */
const mayOvertake: readonly CommandType[] = ["sendDtmf", "setAgentState", "setWrapupReason", "updateWorkitemData"];

/** What waits for the agent's yes is not: the next number takes its place. */
function isUnderWay(phone: PhoneState, command: ContactCenterCommand, self: RequestId | undefined): boolean {
  if (mayOvertake.includes(command.type)) return false;
  return Object.values(phone.requests).some(
    (request) =>
      request.phase !== "asking" &&
      request.id !== self &&
      request.command.type === command.type &&
      workItemOf(request.command) === workItemOf(command) &&
      participantOf(request.command) === participantOf(command),
  );
}

function workItemOf(command: PhoneCommand): WorkItemId | undefined {
  return isWorkItemCommand(command) ? command.workItemId : undefined;
}

/** Whom a command brings into a call or takes out of it: several may be under way at once. */
function participantOf(command: PhoneCommand): string | undefined {
  return command.type === "singleStepConference" || command.type === "dropParticipant" ? command.address : undefined;
}

/** The help desk has one widget, and that one chat at a time. */
function checkChat(phone: PhoneState, command: Extract<ContactCenterCommand, { type: "startChat" | "askChatAvailability" }>): Checked {
  if (!phone.channels.some(({ id, type }) => id === command.channelId && type === "Chat")) return refuse("unknownChannel", command.channelId);
  const phase = phone.chatDesk?.phase ?? "absent";
  if (phase === "absent") return refuse("chatNotThere");
  if (command.type === "askChatAvailability") return { command };
  if (Object.values(phone.workItems).some((item) => item.channelId === command.channelId && item.state !== "Wrapup")) return refuse("chatOpen");
  return phase === "closed" ? refuse("chatClosed") : { command };
}

function checkAgentState(phone: PhoneState, command: Extract<ContactCenterCommand, { type: "setAgentState" }>): Checked {
  const channel = phone.channels.find(({ id }) => id === command.channelId);
  if (!channel) return refuse("unknownChannel", command.channelId);
  // Ours; those that an installed Connects has are the agent's to set.
  const { channelId } = phone.configuration.liveChat;
  if (phone.chatDesk && (channel.id === channelId || channel.id === customersChannelOf(channelId))) return refuse("badArgument", "the state of a chat channel follows from its chats and the agent's other channels");
  if (command.state === "Ready") return { command: { ...command, reasonCode: noReasonCode } };
  if (command.state === "Logout" && Object.values(phone.workItems).some((item) => isOnLine(item.state))) return refuse("logoutInCall");
  const known = phone.reasonCodes[command.state].some((reason) => reason.id === command.reasonCode);
  return known || command.reasonCode === noReasonCode ? { command } : refuse("unknownReasonCode");
}

function checkWorkItem(phone: PhoneState, command: WorkItemCommand): Checked {
  const item = phone.workItems[command.workItemId];
  if (!item) return refuse(phone.ended.some((ended) => ended.id === command.workItemId) ? "workItemEnded" : "unknownWorkItem");
  if (!item.capabilities.includes(capabilityFor[command.type])) return refuse("notPossibleNow");
  switch (command.type) {
    case "sendDtmf":
      return digitsPattern.test(command.digits) ? { command } : refuse("badArgument", "digits must be of 0-9, A-D, * and #");
    case "consult":
    case "transfer":
      return withAddress(phone, command);
    case "singleStepConference":
      return checkAdded(withAddress(phone, command), item);
    case "dropParticipant":
      return checkDropped(phone, command, item);
    case "setWrapupReason":
      return phone.reasonCodes.Wrapup.some((reason) => reason.id === command.reasonCode) ? { command } : refuse("unknownReasonCode");
    default:
      return { command };
  }
}

function isParticipant({ participants }: WorkItem, address: string | undefined): boolean {
  return participants.some((participant) => participant.address === address);
}

function checkAdded(checked: Checked, item: WorkItem): Checked {
  const isIn = "command" in checked && isParticipant(item, participantOf(checked.command));
  return isIn ? refuse("badArgument", "this participant is in the call already") : checked;
}

/** As it stands in the call, or as somebody typed it. Who withheld the number can be dropped, too. */
function checkDropped(phone: PhoneState, command: Extract<ContactCenterCommand, { type: "dropParticipant" }>, item: WorkItem): Checked {
  if (isParticipant(item, command.address)) return { command };
  const typed = parseAddress(command.address, phone.configuration.defaultCountry);
  if (typed.kind === "none" || !isParticipant(item, typed.address)) return refuse("badArgument", "the call has no such participant");
  return { command: { ...command, address: typed.address } };
}

function withAddress(phone: PhoneState, command: Extract<ContactCenterCommand, { readonly address: string }>): Checked {
  const address = parseAddress(command.address, phone.configuration.defaultCountry);
  return address.kind === "none" ? refuse("invalidNumber") : { command: { ...command, address: address.address } };
}

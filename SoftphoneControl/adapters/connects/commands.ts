import type { CommandType, ContactCenterCommand, WorkItemCommand } from "../../model/requests/contactCenterCommand";
import { capabilityFor } from "../../model/requests/contactCenterCommand";
import type { ContactCenterFact } from "../../model/requests/contactCenterFact";
import type { ChannelId, RequestId, WorkItemId } from "../../model/ids";
import type { ReasonCodes } from "../../model/agent/reasonCode";
import { noReasonCode } from "../../model/agent/reasonCode";
import type { ContactCenterWorkItem } from "../../model/workItems/workItem";
import { isOnLine } from "../../model/workItems/workItemTransitions";
import { ContactCenterRefusal } from "../../ports/contactCenterPort";
import type { Has } from "./capabilitiesOf";
import type { Picture } from "./picture";
import { isBusy } from "./picture";

/** A command as a request of the library. */
export interface LibraryCall {
  readonly name: string;
  readonly args: readonly unknown[];
  /** Page 004: success raises an event. */
  readonly raisesEvent: boolean;
  /** What is so now because Connects has taken it, and no event will tell. */
  readonly after?: () => readonly ContactCenterFact[];
}

export interface CommandsInputs {
  readonly picture: Picture;
  readonly reasonCodes: ReasonCodes;
  readonly has: Has;
  /** Ours, and what Connects calls it. */
  readonly channelId: ChannelId;
  readonly theirChannelId: string;
  readonly isMet: (id: RequestId) => boolean;
}

/** Page 004 has these; what other editions have, too, counts where the library has the method. */
const always: readonly CommandType[] = ["setAgentState", "dial", "consult"];
const ifThere: readonly CommandType[] = ["sendDtmf", "setWrapupReason", "singleStepConference"];

export function commandsOf(has: Has): readonly CommandType[] {
  return [...always, ...ifThere.filter(has)];
}

/** Throws the refusal of what can't be asked. */
export function callFor(inputs: CommandsInputs, command: ContactCenterCommand, requestId: RequestId): LibraryCall {
  const { picture, has, channelId } = inputs;
  if (!commandsOf(has).includes(command.type)) throw new ContactCenterRefusal("notPossibleNow");
  if (picture.agent === undefined) throw new ContactCenterRefusal("notSignedIn");
  if ("channelId" in command && command.channelId !== channelId) throw new ContactCenterRefusal("unknownChannel", command.channelId);
  switch (command.type) {
    case "setAgentState":
      return setAgentState(inputs, command, requestId);
    case "dial":
      needFreeLine(picture, undefined);
      return dialOrConsult(inputs, command.address, requestId);
    case "consult":
      needFreeLine(picture, workItemOf(picture, command).id);
      return dialOrConsult(inputs, command.address, requestId);
    case "sendDtmf":
      workItemOf(picture, command);
      return sendDtmf(command, requestId);
    case "setWrapupReason":
      workItemOf(picture, command);
      return setWrapupReason(inputs, command, requestId);
    case "singleStepConference":
      return singleStepConference(inputs, workItemOf(picture, command), command, requestId);
    default:
      throw new ContactCenterRefusal("notPossibleNow");
  }
}

type SetAgentState = Extract<ContactCenterCommand, { type: "setAgentState" }>;

function setAgentState({ picture, reasonCodes, theirChannelId, isMet }: CommandsInputs, { state, reasonCode }: SetAgentState, requestId: RequestId): LibraryCall {
  if (state === "Logout" && picture.items.some((item) => isOnLine(item.state))) throw new ContactCenterRefusal("logoutInCall");
  const codes = state === "Ready" ? [] : reasonCodes[state];
  const label = codes.find(({ id }) => id === reasonCode)?.label ?? "";
  const isKnown = reasonCode === noReasonCode || codes.length === 0 || codes.some(({ id }) => id === reasonCode);
  if (!isKnown) throw new ContactCenterRefusal("unknownReasonCode");
  const isSame = (): boolean => picture.channel.state === state && picture.channel.reasonCode === reasonCode;
  return {
    name: "setAgentState",
    args: [theirChannelId, state, reasonCode === noReasonCode ? "" : reasonCode, requestId],
    raisesEvent: !isBusy(picture.channel.state) && !isSame(),
    after() {
      if (isMet(requestId)) return [];
      // Taken during a call: it comes when the call is over. Only Connects knows when, the agent should see that it will.
      if (isBusy(picture.channel.state) && state !== "Logout") return [picture.choose({ state, reasonCode, reasonCodeLabel: label }, requestId)];
      return isSame() ? [picture.enterState(state, reasonCode, picture.channel.reasonCodeLabel, requestId)] : [];
    },
  };
}

/** "A consultation call is created when the agent already has a call" (page 004): which of the two it is, Connects decides. */
function dialOrConsult({ theirChannelId }: CommandsInputs, address: string, requestId: RequestId): LibraryCall {
  needDialable(address);
  return { name: "dialOrConsult", args: [theirChannelId, address, requestId], raisesEvent: true };
}

function sendDtmf({ workItemId, digits }: Extract<ContactCenterCommand, { type: "sendDtmf" }>, requestId: RequestId): LibraryCall {
  if (!/^[\dA-D*#]+$/.test(digits)) throw new ContactCenterRefusal("badArgument", "digits must be of 0-9, A-D, * and #");
  return { name: "sendDtmf", args: [digits, workItemId, requestId], raisesEvent: false };
}

type SetWrapupReason = Extract<ContactCenterCommand, { type: "setWrapupReason" }>;

function setWrapupReason({ picture, reasonCodes, theirChannelId }: CommandsInputs, { workItemId, reasonCode }: SetWrapupReason, requestId: RequestId): LibraryCall {
  const reason = reasonCodes.Wrapup.find(({ id }) => id === reasonCode);
  if (reason === undefined) throw new ContactCenterRefusal("unknownReasonCode");
  return {
    name: "setWrapupReason",
    // The editions that document it want the text.
    args: [theirChannelId, workItemId, reason.label, requestId],
    raisesEvent: false,
    after: () => picture.change(workItemId, () => ({ wrapupReason: reason.id }), requestId),
  };
}

type SingleStepConference = Extract<ContactCenterCommand, { type: "singleStepConference" }>;

/** Whether that party answers, a snapshot will tell: no event does. */
function singleStepConference({ picture, theirChannelId }: CommandsInputs, item: ContactCenterWorkItem, { address }: SingleStepConference, requestId: RequestId): LibraryCall {
  needDialable(address);
  if (item.participants.some((participant) => participant.address === address)) throw new ContactCenterRefusal("badArgument", "takes part already");
  return {
    name: "singleStepConference",
    args: [theirChannelId, address, requestId],
    raisesEvent: false,
    after: () => picture.change(item.id, ({ participants }) => ({ participants: [...participants, { address, joining: true }] }), requestId),
  };
}

function workItemOf(picture: Picture, { type, workItemId }: WorkItemCommand): ContactCenterWorkItem {
  const item = picture.find(workItemId);
  if (item === undefined) throw new ContactCenterRefusal(picture.hasEnded(workItemId) ? "workItemEnded" : "unknownWorkItem");
  if (!item.capabilities.includes(capabilityFor[type])) throw new ContactCenterRefusal("notPossibleNow");
  return item;
}

/** Refuses while another call is talking or being dialed. */
function needFreeLine({ items }: Picture, except: WorkItemId | undefined): void {
  if (items.some(({ id, state }) => id !== except && (state === "Active" || state === "Initiated"))) throw new ContactCenterRefusal("lineBusy");
}

function needDialable(address: string): void {
  if (!/^\+?[\d*#]{2,}$/.test(address)) throw new ContactCenterRefusal("invalidNumber");
}

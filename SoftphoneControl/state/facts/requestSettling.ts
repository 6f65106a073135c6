import { isHostCommand } from "../../model/requests/hostCommand";
import type { PhoneCommand } from "../../model/requests/hostCommand";
import type { ContactCenterFact } from "../../model/requests/contactCenterFact";
import type { EpochMs } from "../../model/ids";
import { isWorkItemCommand } from "../../model/requests/contactCenterCommand";
import { isPending } from "../../model/requests/phoneRequest";
import type { PhoneRequest } from "../../model/requests/phoneRequest";
import { isSameNumber } from "../../model/numbers/sameNumber";
import { isEnded } from "../../model/workItems/workItemTransitions";
import { assertNever } from "../../shared/assertNever";
import { failRequest, makeEffective } from "../requestsReducer";
import { findRequest } from "../findRequests";
import { ownIn } from "../draft";
import type { PhoneDraft } from "../draft";
import { dropRequestsOfEnded } from "./workItemsReducer";

/** The fact, with the request as its cause, that says a request has come about; for the others it is a change of their work item. */
const effectOf: Readonly<Partial<Record<PhoneCommand["type"], ContactCenterFact["type"]>>> = {
  signIn: "contactCenter.snapshotReceived",
  setAgentState: "contactCenter.agentStateChanged",
  dial: "contactCenter.workItemAppeared",
  consult: "contactCenter.workItemAppeared",
  startChat: "contactCenter.workItemAppeared",
  askChatAvailability: "contactCenter.chatDeskChanged",
  dropNextAgentState: "contactCenter.nextAgentStateChanged",
  chooseTelephone: "contactCenter.telephoneChanged",
  superviseCall: "contactCenter.workItemAppeared",
};

/** It was taken, whether or not the reply says so. */
const waiting = { phase: "accepted", dueAt: undefined, checkAt: undefined } as const;

export function settleByFact(phone: PhoneDraft, fact: ContactCenterFact): void {
  const request = fact.cause === undefined ? undefined : findRequest(phone, fact.cause);
  if (request && (effectOf[request.command.type] ?? "contactCenter.workItemChanged") === fact.type) makeEffective(phone, request.id);
  // The agent is told of the trouble itself.
  else if (fact.type === "contactCenter.troubleTold" && request?.command.type === "startChat") failRequest(phone, request.id, { ...fact, silent: true });
  // Chosen for after the call: it may take as long as the call does.
  else if (request && fact.type === "contactCenter.nextAgentStateChanged" && isPending(request)) Object.assign(ownIn(phone, "requests", request.id) ?? {}, waiting);
  if (fact.type === "contactCenter.snapshotReceived") settleReached(phone);
  if (fact.type === "contactCenter.workItemChanged") dropRequestsOfEnded(phone, fact.workItemId, fact.at);
  if (fact.type === "contactCenter.snapshotReceived" || "channelId" in fact) settleChoices(phone, fact.at);
}

/** A state chosen for after the call has come, or another choice has taken its place: also when the fact that said so was lost. */
function settleChoices(phone: PhoneDraft, at: EpochMs): void {
  for (const request of Object.values(phone.requests)) {
    const { command } = request;
    if (command.type !== "setAgentState" || request.phase !== "accepted" || request.dueAt !== undefined) continue;
    const next = phone.channels.find(({ id }) => id === command.channelId)?.next;
    if (next?.state === command.state && next.reasonCode === command.reasonCode) continue;
    if (isReached(phone, command)) makeEffective(phone, request.id);
    else failRequest(phone, request.id, { at, code: "superseded", silent: true });
  }
}

/** After a hole in the facts: what was asked and stands now has come about, whoever made it so. */
function settleReached(phone: PhoneDraft): void {
  for (const request of Object.values(phone.requests)) {
    if (isReached(phone, request.command) || hasBegun(phone, request)) makeEffective(phone, request.id);
  }
}

/** The call that was dialed is there, as the contact centre tells it to a page that has taken over, or after a fact that was lost: without what it was asked by. */
function hasBegun({ workItems, ended }: PhoneDraft, { command, openedAt }: PhoneRequest): boolean {
  if (command.type !== "dial") return false;
  return [...Object.values(workItems), ...ended].some(({ direction, createdAt, toAddress }) => direction === "Outgoing" && createdAt >= openedAt && isSameNumber(command.address, toAddress));
}

function isReached(phone: PhoneDraft, command: PhoneCommand): boolean {
  if (isHostCommand(command)) return false;
  if (command.type === "signIn") return phone.agent !== undefined;
  if (command.type === "setAgentState") {
    const channel = phone.channels.find(({ id }) => id === command.channelId);
    return channel?.state === command.state && channel.reasonCode === command.reasonCode;
  }
  if (command.type === "dropNextAgentState") return phone.channels.every(({ id, next }) => id !== command.channelId || !next);
  if (command.type === "chooseTelephone") return phone.telephone === command.telephone;
  if (command.type === "superviseCall") return Object.values(phone.workItems).some(({ supervision }) => supervision?.colleagueId === command.colleagueId);
  if (!isWorkItemCommand(command)) return false;
  const item = phone.workItems[command.workItemId] ?? phone.ended.find(({ id }) => id === command.workItemId);
  if (!item) return true;
  const over = isEnded(item.state);
  switch (command.type) {
    case "acceptWorkitem":
    case "resumeWorkitem":
      return over || item.state === "Active";
    case "pauseWorkitem":
      return over || item.state === "Paused";
    case "muteWorkitem":
      return over || item.muted;
    case "unmuteWorkitem":
      return over || !item.muted;
    case "rejectWorkitem":
    case "completeWrapup":
      return over;
    case "transfer":
    case "completeTransfer":
      if (item.transferringTo !== undefined) return true;
      return over || item.state === "Wrapup";
    case "endWorkitem":
      return over || item.state === "Wrapup";
    case "conference":
      return over || item.state === "Wrapup" || item.classification === "Conference";
    case "singleStepConference":
      return over || item.participants.some(({ address }) => address === command.address);
    case "dropParticipant":
      return over || !item.participants.some(({ address }) => address === command.address);
    case "setWrapupReason":
      return over || item.wrapupReason === command.reasonCode;
    case "updateWorkitemData":
      return over || Object.entries(command.ctiData).every(([name, value]) => item.ctiData[name] === value);
    case "consult":
      return over || Object.values(phone.workItems).some((other) => other.consultationOf === item.id);
    case "startRecording":
    case "resumeRecording":
      return over || item.state === "Wrapup" || item.recording === "on";
    case "pauseRecording":
      return over || item.state === "Wrapup" || item.recording === "paused";
    case "stopRecording":
      return over || item.recording === undefined;
    case "changeSupervision":
      return over || item.supervision?.manner === command.manner;
    case "extendWrapup":
    case "sendDtmf":
      return over;
    default:
      return assertNever(command);
  }
}

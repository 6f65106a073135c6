import { isWorkItemCommand } from "../../model/requests/contactCenterCommand";
import { infoMs, longestInfo, mostInfos } from "../../model/requests/info";
import { mostAlerts } from "../../model/requests/alert";
import { requestTimeoutMs } from "../../model/requests/phoneRequest";
import type { PhoneRequest } from "../../model/requests/phoneRequest";
import { longestNotes } from "../../model/workItems/workItem";
import { assertNever } from "../../shared/assertNever";
import type { CommandIntended, OwnIntent } from "../actions";
import { retryCallRecords } from "../callRecordsReducer";
import { startDialing } from "../dialReducer";
import { addNotice } from "../noticesReducer";
import { addRequest, settleRequest } from "../requestsReducer";
import { ownCall, ownIn } from "../draft";
import type { PhoneDraft } from "../draft";
import type { Refusal } from "../step";
import type { Allowed } from "./checkIntent";

export function reduceCommand(phone: PhoneDraft, intent: CommandIntended, checked: Allowed): void {
  const { at, requestId, source, page } = intent;
  const { command, handedOver } = checked;
  const request = { id: requestId, command, source, page, openedAt: at } as const;
  const opened: PhoneRequest = handedOver ? { ...request, phase: "handedOver" } : { ...request, phase: "open", dueAt: at + requestTimeoutMs };
  if (handedOver) settleRequest(phone, opened);
  else addRequest(phone, opened);
  if (command.type === "dial" && !handedOver) startDialing(phone, opened, at);
  if (handedOver) addNotice(phone, { id: requestId, level: "info", code: "handedOver", about: command.type, at });
}

/** Nothing of the phone changes but its memory of what was asked, so that the same id asked again gets the same answer. */
export function reduceRefusedIntent(phone: PhoneDraft, intent: CommandIntended, refusal: Extract<Refusal, { kind: "intent" }>): void {
  const { at, command, requestId, source, page } = intent;
  const { code, detail } = refusal;
  settleRequest(phone, { id: requestId, command, source, page, phase: "failed", openedAt: at, error: { code, detail, requestId, at } });
  addNotice(phone, {
    id: requestId,
    level: code === "alreadyPending" ? "info" : "error",
    code,
    detail,
    about: command.type,
    workItemId: isWorkItemCommand(command) ? command.workItemId : undefined,
    at,
  });
}

export function reduceOwnIntent(phone: PhoneDraft, intent: Exclude<OwnIntent, { type: "intent.simulation" | "intent.logWritten" | "intent.dialAnswered" | "intent.deviceChosen" | "intent.microphoneAsked" | "intent.restartAsked" | "intent.preferencesChanged" | "intent.peopleSought" | "intent.deviceNewsRead" }>): void {
  switch (intent.type) {
    case "intent.notesChanged": {
      const item = ownCall(phone, intent.workItemId);
      if (!item) return;
      item.notes = intent.notes.slice(0, longestNotes);
      if (item.state === "Wrapup") item.notesAt = intent.at;
      return;
    }
    case "intent.noticeDismissed":
      phone.notices = phone.notices.filter((notice) => notice.id !== intent.noticeId);
      return;
    case "intent.customerChosen": {
      const item = ownIn(phone, "workItems", intent.workItemId);
      const { record } = intent;
      // A case is what a call is about, not who calls.
      if (item && record.recordType === "incident") item.associations = [...item.associations.filter(({ id }) => id !== record.id), record];
      else if (item) item.associatedParticipant = record;
      return;
    }
    case "intent.recordsSearched":
      phone.recordSearch = { workItemId: intent.workItemId, text: intent.text, phase: "searching", records: [] };
      return;
    case "intent.contactsAsked":
      phone.contactSearch = { workItemId: intent.workItemId, phase: "searching", contacts: [] };
      return;
    case "intent.helpAnswered": {
      const item = ownIn(phone, "workItems", intent.workItemId);
      if (item) item.helpOffer = { phase: "done" };
      return;
    }
    case "intent.autoAnswerCancelled": {
      const item = ownIn(phone, "workItems", intent.workItemId);
      if (item?.autoAnswer) item.autoAnswer = { phase: "done" };
      return;
    }
    case "intent.notesFinished": {
      const item = phone.workItems[intent.workItemId] ? undefined : ownCall(phone, intent.workItemId);
      if (item) item.isUnfinished = undefined;
      return;
    }
    case "intent.recordsRetried":
      retryCallRecords(phone, intent.at);
      return;
    case "intent.alertRaised":
      if (!phone.alerts.some(({ id }) => id === intent.alert.id)) phone.alerts = [...phone.alerts, intent.alert].slice(0, mostAlerts);
      return;
    case "intent.alertAnswered":
      phone.alerts = phone.alerts.filter(({ id }) => id !== intent.alertId);
      return;
    case "intent.infoShown": {
      const { infoId, text, at } = intent;
      if (phone.infos.some(({ id }) => id === infoId)) return;
      phone.infos = [...phone.infos, { id: infoId, text: text.slice(0, longestInfo), dueAt: at + infoMs }].slice(-mostInfos);
      return;
    }
    default:
      assertNever(intent);
  }
}

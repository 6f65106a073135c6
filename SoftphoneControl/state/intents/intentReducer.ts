import type { Draft } from "immer";
import type { ContactCenterCommand } from "../../model/contactCenterCommand";
import { isWorkItemCommand } from "../../model/contactCenterCommand";
import { requestTimeoutMs } from "../../model/phoneRequest";
import { longestNotes } from "../../model/workItem";
import { assertNever } from "../../shared/assertNever";
import type { CommandIntended, OwnIntent } from "../actions";
import { addNotice } from "../noticesReducer";
import { dropOldRequests } from "../requestsReducer";
import type { PhoneState } from "../state";
import type { Refusal } from "../step";

export function reduceCommand(phone: Draft<PhoneState>, intent: CommandIntended, checked: { command: ContactCenterCommand }): void {
  phone.requests[intent.requestId] = {
    id: intent.requestId,
    command: checked.command,
    phase: "open",
    openedAt: intent.at,
    dueAt: intent.at + requestTimeoutMs,
  };
  dropOldRequests(phone);
}

/** Nothing of the phone changes but its memory of what was asked, so that the same id asked again gets the same answer. */
export function reduceRefusedIntent(phone: Draft<PhoneState>, intent: CommandIntended, refusal: Extract<Refusal, { kind: "intent" }>): void {
  const { at, command, requestId } = intent;
  const { code, detail } = refusal;
  phone.requests[requestId] = { id: requestId, command, phase: "failed", openedAt: at, error: { code, detail, requestId, at } };
  dropOldRequests(phone);
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

export function reduceOwnIntent(phone: Draft<PhoneState>, intent: OwnIntent): void {
  switch (intent.type) {
    case "intent.notesChanged": {
      const item = phone.workItems[intent.workItemId] ?? phone.ended.find((ended) => ended.id === intent.workItemId);
      if (item) item.notes = intent.notes.slice(0, longestNotes);
      return;
    }
    case "intent.noticeDismissed":
      phone.notices = phone.notices.filter((notice) => notice.id !== intent.noticeId);
      return;
    case "intent.customerChosen": {
      const item = phone.workItems[intent.workItemId];
      if (item) item.associatedParticipant = intent.record;
      return;
    }
    case "intent.simulation":
      return;
    default:
      assertNever(intent);
  }
}

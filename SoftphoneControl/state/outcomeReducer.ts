import type { Draft } from "immer";
import { assertNever } from "../shared/assertNever";
import type { Outcome } from "./actions";
import { addNotice } from "./noticesReducer";
import { failRequest, makeEffective } from "./requestsReducer";
import { resyncIntervalMs } from "./state";
import type { PhoneState } from "./state";

export function reduceOutcome(phone: Draft<PhoneState>, action: Outcome): void {
  switch (action.type) {
    case "request.accepted": {
      const request = phone.requests[action.requestId];
      // The fact may have come before the reply.
      if (request?.phase !== "open") return;
      request.phase = "accepted";
      if (request.command.type === "sendDtmf") makeEffective(phone, action.requestId);
      return;
    }
    case "request.failed":
      failRequest(phone, action.requestId, action);
      return;
    case "resync.wanted": {
      const { askedAt } = phone.resync;
      const soonest = askedAt === undefined ? action.at : askedAt + resyncIntervalMs;
      if (soonest <= action.at) phone.resync = { askedAt: action.at };
      else phone.resync.dueAt = soonest;
      return;
    }
    case "customers.found": {
      const item = phone.workItems[action.workItemId];
      if (!item) return;
      item.participantLookupResult = [...action.records];
      const [only] = action.records;
      if (only && action.records.length === 1 && !item.associatedParticipant) item.associatedParticipant = only;
      return;
    }
    case "trouble.noticed":
      addNotice(phone, { id: `${action.code}-${action.at}`, level: "error", code: action.code, detail: action.detail, at: action.at });
      return;
    default:
      assertNever(action);
  }
}

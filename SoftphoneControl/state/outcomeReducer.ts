import { isHostCommand } from "../model/requests/hostCommand";
import { effectPatienceMs } from "../model/requests/phoneRequest";
import type { SoftphoneErrorCode } from "../model/requests/softphoneError";
import type { Outcome } from "./actions";
import { reduceCallRecords } from "./callRecordsReducer";
import { reduceCustomers } from "./customersReducer";
import { reduceDialing } from "./dialReducer";
import { addNotice } from "./noticesReducer";
import { failRequest, makeEffective } from "./requestsReducer";
import { wantResync } from "./resyncReducer";
import { ownIn } from "./draft";
import type { PhoneDraft } from "./draft";

/** The phone let it be asked, the contact centre sees things otherwise. */
const meansOldPicture: readonly SoftphoneErrorCode[] = ["notPossibleNow", "unknownWorkItem", "workItemEnded", "lineBusy", "notSignedIn"];

export function reduceOutcome(phone: PhoneDraft, action: Exclude<Outcome, { type: "request.refused" | "preferences.restored" | "people.found" | "health.restored" }>): void {
  switch (action.type) {
    case "request.accepted": {
      // The fact may have come before the reply.
      if (phone.requests[action.requestId]?.phase !== "open") return;
      const request = ownIn(phone, "requests", action.requestId);
      if (!request) return;
      request.phase = "accepted";
      if (request.command.type === "sendDtmf" || isHostCommand(request.command)) makeEffective(phone, action.requestId);
      else request.checkAt = action.at + effectPatienceMs;
      return;
    }
    case "request.failed":
      failRequest(phone, action.requestId, { ...action, silent: action.code === "signInCancelled" });
      if (meansOldPicture.includes(action.code)) wantResync(phone, action.at);
      return;
    case "resync.wanted":
      wantResync(phone, action.at);
      return;
    case "callRecord.sent":
    case "callRecord.written":
    case "callRecord.failed":
    case "callRecords.restored":
      reduceCallRecords(phone, action);
      return;
    case "dial.checked":
      reduceDialing(phone, action);
      return;
    case "trouble.noticed":
      addNotice(phone, { id: `${action.code}-${action.at}`, level: action.level ?? "error", code: action.code, detail: action.detail, at: action.at });
      return;
    default:
      reduceCustomers(phone, action);
  }
}

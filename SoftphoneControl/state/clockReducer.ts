import { isHostCommand } from "../model/requests/hostCommand";
import type { EpochMs } from "../model/ids";
import type { PhoneRequest } from "../model/requests/phoneRequest";
import { reduceSilence } from "./dialReducer";
import { fireAutoAnswers } from "./rules/autoAnswerRule";
import { makeDue } from "./rules/callRecordRule";
import { showHelpOffers } from "./rules/helpOfferRule";
import { failRequest } from "./requestsReducer";
import { ask, wantResync } from "./resyncReducer";
import { ownIn } from "./draft";
import type { PhoneDraft } from "./draft";
import type { PhoneState } from "./state";

/** Does everything that has fallen due. */
export function reduceClock(phone: PhoneDraft, at: EpochMs): void {
  for (const request of Object.values(phone.requests)) {
    reduceRequest(phone, request, at);
  }
  if (phone.notices.some((notice) => isDue(notice.dueAt, at))) {
    phone.notices = phone.notices.filter((notice) => !isDue(notice.dueAt, at));
  }
  if (phone.infos.some((info) => isDue(info.dueAt, at))) phone.infos = phone.infos.filter((info) => !isDue(info.dueAt, at));
  for (const record of Object.values(phone.callRecords)) if (isDue(record.dueAt, at)) makeDue(phone, record.key, at);
  showHelpOffers(phone, at);
  fireAutoAnswers(phone, at);
  if (isDue(phone.resync.dueAt, at)) ask(phone, at);
}

function reduceRequest(phone: PhoneDraft, request: PhoneRequest, at: EpochMs): void {
  if (isDue(request.dueAt, at) && (request.phase === "checking" || request.phase === "asking")) {
    reduceSilence(phone, request, at);
    return;
  }
  if (isHostCommand(request.command)) {
    if (isDue(request.dueAt, at)) failRequest(phone, request.id, { at, code: "hostTimeout" });
    return;
  }
  if (isDue(request.dueAt, at)) failRequest(phone, request.id, { at, code: "timeout" });
  else if (!isDue(request.checkAt, at)) return;
  const checked = ownIn(phone, "requests", request.id);
  if (checked) checked.checkAt = undefined;
  wantResync(phone, at);
}

/** When `reduceClock` has something to do next. */
export function earliestDue(phone: PhoneState): EpochMs | undefined {
  let earliest = phone.resync.dueAt;
  for (const request of Object.values(phone.requests)) {
    earliest = earlier(earlier(earliest, request.dueAt), request.checkAt);
  }
  for (const { dueAt } of phone.infos) earliest = earlier(earliest, dueAt);
  for (const { dueAt } of Object.values(phone.callRecords)) earliest = earlier(earliest, dueAt);
  for (const { dueAt } of phone.notices) earliest = earlier(earliest, dueAt);
  for (const { helpOffer, autoAnswer } of Object.values(phone.workItems)) earliest = earlier(earlier(earliest, helpOffer?.dueAt), autoAnswer?.dueAt);
  return earlier(earliest, phone.health?.shift?.reportDueAt);
}

function isDue(dueAt: EpochMs | undefined, at: EpochMs): boolean {
  return dueAt !== undefined && dueAt <= at;
}

function earlier(one: EpochMs | undefined, other: EpochMs | undefined): EpochMs | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  return Math.min(one, other);
}

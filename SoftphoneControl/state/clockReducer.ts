import type { Draft } from "immer";
import type { EpochMs } from "../model/ids";
import { failRequest } from "./requestsReducer";
import type { PhoneState } from "./state";

/** Does everything that has fallen due. */
export function reduceClock(phone: Draft<PhoneState>, at: EpochMs): void {
  for (const request of Object.values(phone.requests)) {
    if (isDue(request.dueAt, at)) failRequest(phone, request.id, { at, code: "timeout" });
  }
  if (phone.notices.some((notice) => isDue(notice.dueAt, at))) {
    phone.notices = phone.notices.filter((notice) => !isDue(notice.dueAt, at));
  }
  if (isDue(phone.resync.dueAt, at)) phone.resync = { askedAt: at };
}

/** When `reduceClock` has something to do next. */
export function earliestDue(phone: PhoneState): EpochMs | undefined {
  let earliest = phone.resync.dueAt;
  for (const { dueAt } of Object.values(phone.requests)) earliest = earlier(earliest, dueAt);
  for (const { dueAt } of phone.notices) earliest = earlier(earliest, dueAt);
  return earliest;
}

function isDue(dueAt: EpochMs | undefined, at: EpochMs): boolean {
  return dueAt !== undefined && dueAt <= at;
}

function earlier(one: EpochMs | undefined, other: EpochMs | undefined): EpochMs | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  return Math.min(one, other);
}

import { isWorkItemCommand } from "../model/requests/contactCenterCommand";
import type { EpochMs, RequestId, WorkItemId } from "../model/ids";
import { isPending } from "../model/requests/phoneRequest";
import type { PhoneRequest } from "../model/requests/phoneRequest";
import type { SoftphoneErrorCode } from "../model/requests/softphoneError";
import { addNotice, dropNoticesAbout } from "./noticesReducer";
import { findRequest } from "./findRequests";
import { maxSettledRequests } from "./state";
import { own } from "./draft";
import type { PhoneDraft } from "./draft";

export interface Failure {
  readonly at: EpochMs;
  readonly code: SoftphoneErrorCode;
  readonly detail?: string | undefined;
  /** The agent need not be told what is plain to see. */
  readonly silent?: boolean;
}

/** Under way from now on, also where it was handed over before. */
export function addRequest(phone: PhoneDraft, request: PhoneRequest): void {
  forgetSettled(phone, request.id);
  own(phone, "requests")[request.id] = request;
}

/** Over, whether it was under way or comes to nothing at once. */
export function settleRequest(phone: PhoneDraft, request: PhoneRequest): void {
  if (Object.hasOwn(phone.requests, request.id)) delete own(phone, "requests")[request.id];
  else forgetSettled(phone, request.id);
  phone.settledRequests = [request, ...phone.settledRequests.slice(0, maxSettledRequests - 1)];
}

function forgetSettled(phone: PhoneDraft, requestId: RequestId): void {
  if (phone.settledRequests.some(({ id }) => id === requestId)) phone.settledRequests = phone.settledRequests.filter(({ id }) => id !== requestId);
}

export function failRequest(phone: PhoneDraft, requestId: RequestId, { at, code, detail, silent }: Failure): void {
  const request = phone.requests[requestId];
  if (!request) return;
  settleRequest(phone, { ...request, phase: "failed", dueAt: undefined, question: undefined, error: { code, detail, requestId, at } });
  if (silent) return;
  const { command } = request;
  const workItemId = isWorkItemCommand(command) ? command.workItemId : undefined;
  addNotice(phone, { id: requestId, level: "error", code, detail, about: command.type, workItemId, at });
}

export function makeEffective(phone: PhoneDraft, requestId: RequestId): void {
  const request = findRequest(phone, requestId);
  if (!request) return;
  // Too late to be effective, in time to take the complaint back.
  dropNoticesAbout(phone, request.command);
  if (isPending(request)) settleRequest(phone, { ...request, phase: "effective", dueAt: undefined });
}

/** What was still asked of a call that is over can no longer happen; the agent sees that the call has ended. */
export function failRequestsOf(phone: PhoneDraft, workItemId: WorkItemId, at: EpochMs): void {
  for (const request of Object.values(phone.requests)) {
    if (!isWorkItemCommand(request.command) || request.command.workItemId !== workItemId) continue;
    failRequest(phone, request.id, { at, code: "workItemEnded", silent: true });
  }
}

import { isWorkItemCommand } from "../model/contactCenterCommand";
import type { EpochMs, RequestId, WorkItemId } from "../model/ids";
import { isPending } from "../model/phoneRequest";
import type { SoftphoneErrorCode } from "../model/softphoneError";
import { addNotice, dropNoticesAbout } from "./noticesReducer";
import { maxRequests } from "./state";
import { own, ownIn } from "./draft";
import type { PhoneDraft } from "./draft";

export interface Failure {
  readonly at: EpochMs;
  readonly code: SoftphoneErrorCode;
  readonly detail?: string | undefined;
  /** The agent need not be told what is plain to see. */
  readonly silent?: boolean;
}

export function failRequest(phone: PhoneDraft, requestId: RequestId, { at, code, detail, silent }: Failure): void {
  const known = phone.requests[requestId];
  const request = known && isPending(known) ? ownIn(phone, "requests", requestId) : undefined;
  if (!request) return;
  request.phase = "failed";
  request.dueAt = undefined;
  request.question = undefined;
  request.error = { code, detail, requestId, at };
  if (silent) return;
  const { command } = request;
  const workItemId = isWorkItemCommand(command) ? command.workItemId : undefined;
  addNotice(phone, { id: requestId, level: "error", code, detail, about: command.type, workItemId, at });
}

export function makeEffective(phone: PhoneDraft, requestId: RequestId): void {
  const known = phone.requests[requestId];
  if (!known) return;
  // Too late to be effective, in time to take the complaint back.
  dropNoticesAbout(phone, known.command);
  const request = isPending(known) ? ownIn(phone, "requests", requestId) : undefined;
  if (!request) return;
  request.phase = "effective";
  request.dueAt = undefined;
}

/** What was still asked of a call that is over can no longer happen; the agent sees that the call has ended. */
export function failRequestsOf(phone: PhoneDraft, workItemId: WorkItemId, at: EpochMs): void {
  for (const request of Object.values(phone.requests)) {
    if (!isPending(request) || !isWorkItemCommand(request.command) || request.command.workItemId !== workItemId) continue;
    failRequest(phone, request.id, { at, code: "workItemEnded", silent: true });
  }
}

export function dropOldRequests(phone: PhoneDraft): void {
  let surplus = Object.keys(phone.requests).length - maxRequests;
  if (surplus <= 0) return;
  for (const request of Object.values(phone.requests)) {
    if (surplus <= 0) return;
    if (isPending(request)) continue;
    delete own(phone, "requests")[request.id];
    surplus -= 1;
  }
}

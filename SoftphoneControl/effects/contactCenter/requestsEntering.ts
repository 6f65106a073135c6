import type { PhoneRequest, RequestPhase } from "../../model/requests/phoneRequest";
import type { Step } from "../../state/step";

/**
 * The requests that a step brought into a phase; with a snapshot all that are in it, for the page before this one may have acted
 * on them and had no answer. Who acts on them keeps count of its own.
 */
export function requestsEntering({ action, before, after }: Step, phase: RequestPhase): readonly PhoneRequest[] {
  const { requests } = after.phone;
  const known = action.type === "contactCenter.snapshotReceived" ? undefined : before.phone.requests;
  if (known === requests) return [];
  return Object.values(requests).filter((request) => request.phase === phase && known?.[request.id]?.phase !== phase);
}

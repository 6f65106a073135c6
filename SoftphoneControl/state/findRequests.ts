import type { RequestId } from "../model/ids";
import type { PhoneRequest } from "../model/requests/phoneRequest";
import type { PhoneState } from "./state";

type Requests = Pick<PhoneState, "requests" | "settledRequests">;

/** A request under way or over; undefined when it was never taken, or is forgotten. */
export function findRequest({ requests, settledRequests }: Requests, id: RequestId): PhoneRequest | undefined {
  return Object.hasOwn(requests, id) ? requests[id] : settledRequests.find((request) => request.id === id);
}

/** All that are remembered: those that ended last, and then those under way, come last. */
export function allRequests({ requests, settledRequests }: Requests): readonly PhoneRequest[] {
  return [...settledRequests].reverse().concat(Object.values(requests));
}

/** What a step has ended, the newest first. */
export function newlySettled(before: Requests, after: Requests): readonly PhoneRequest[] {
  if (before.settledRequests === after.settledRequests) return [];
  const known = after.settledRequests.findIndex((request) => before.settledRequests.includes(request));
  return known < 0 ? after.settledRequests : after.settledRequests.slice(0, known);
}

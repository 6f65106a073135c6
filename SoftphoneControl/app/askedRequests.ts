import type { EpochMs, RequestId } from "../model/ids";
import { isPending, requestTimeoutMs } from "../model/requests/phoneRequest";
import type { PhoneRequest } from "../model/requests/phoneRequest";
import { findRequest } from "../state/findRequests";
import type { PhoneState } from "../state/state";

/** What this page has asked for and not heard the end of: as long as there is any, the page must not give up its phone. */
export interface AskedRequests {
  add(id: RequestId, at: EpochMs): void;
  isWaiting(phone: PhoneState, now: EpochMs): boolean;
}

export function createAskedRequests(): AskedRequests {
  const asked = new Map<RequestId, EpochMs>();

  function isOver(request: PhoneRequest | undefined, age: number): boolean {
    // Unknown yet: it waits for the contact centre, or is on its way to the page that owns the phone.
    return request === undefined ? age > requestTimeoutMs : !isPending(request);
  }

  return {
    add(id, at) {
      asked.set(id, at);
    },
    isWaiting(phone, now) {
      for (const [id, at] of asked) if (isOver(findRequest(phone, id), now - at)) asked.delete(id);
      return asked.size > 0;
    },
  };
}

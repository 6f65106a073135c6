import { readRequestId } from "../cil/contract/requestId";
import type { RequestId } from "../model/ids";

/** Of a request by names. */
export function requestIdIn(args: unknown): RequestId | undefined {
  return readRequestId(typeof args === "object" && args !== null && "requestId" in args ? args.requestId : undefined);
}

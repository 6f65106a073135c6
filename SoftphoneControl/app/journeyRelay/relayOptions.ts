import { isVisitor } from "./visitor";
import type { Visitor } from "./visitor";

/** What the script's own tag says. */
export interface RelayOptions {
  /** `data-customer-id`, `data-customer-id-type` (without it a cookie's), `data-session-id`: whoever the SDKs say it is, it is this one. */
  readonly visitor: Visitor | undefined;
  /** Not with `data-no-pageview`. */
  readonly tellsPages: boolean;
  /** `data-recorded`: the address of a recording on this origin. */
  readonly recorded: string | undefined;
}

export function readRelayOptions(dataset: Readonly<Record<string, string | undefined>> = {}): RelayOptions {
  const { customerId, customerIdType, sessionId, noPageview, recorded } = dataset;
  const visitor = { customerId: customerId ?? "", customerIdType: customerIdType || "cookie", sessionId: sessionId ?? "" };
  return {
    visitor: isVisitor(visitor) ? visitor : undefined,
    tellsPages: noPageview === undefined,
    recorded: recorded || undefined,
  };
}

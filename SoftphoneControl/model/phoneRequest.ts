import type { ContactCenterCommand } from "./contactCenterCommand";
import type { EpochMs, RequestId } from "./ids";
import type { SoftphoneError } from "./softphoneError";

/*
 *   open ──► accepted ──► effective        accepted: the contact centre has taken it
 *     │          │                         effective: a fact with this cause says it happened
 *     └──────────┴──────► failed           refused, timed out, or the call ended before
 */
export type RequestPhase = "open" | "accepted" | "effective" | "failed";

export interface PhoneRequest {
  readonly id: RequestId;
  readonly command: ContactCenterCommand;
  readonly phase: RequestPhase;
  readonly openedAt: EpochMs;
  /** When it counts as failed if nothing is heard. Undefined once it ended, or waits for a call's end. */
  readonly dueAt?: EpochMs | undefined;
  /** When the contact centre is asked what became of it: taken long ago, and no fact says so. */
  readonly checkAt?: EpochMs | undefined;
  readonly error?: SoftphoneError | undefined;
}

/** How long a fact may take after its request was taken, before the line is suspected of having lost it. */
export const effectPatienceMs = 5_000;

/** How long the contact centre may take from a request to its effect. */
export const requestTimeoutMs = 30_000;

export function isPending(request: PhoneRequest): boolean {
  return request.phase === "open" || request.phase === "accepted";
}

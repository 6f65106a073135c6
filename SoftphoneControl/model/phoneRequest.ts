import type { PhoneCommand } from "./hostCommand";
import type { EpochMs, PeerId, RequestId } from "./ids";
import type { SoftphoneError } from "./softphoneError";

/*
 *   open ──► accepted ──► effective        accepted: the contact centre has taken it
 *     │          │                         effective: a fact with this cause says it happened
 *     └──────────┴──────► failed           refused, timed out, or the call ended before
 *
 *   handedOver                             a call an integration wants to place by itself (beforeDial): nothing was asked
 */
export type RequestPhase = "open" | "accepted" | "effective" | "failed" | "handedOver";

/** Who wants something: the agent, an integration, or a Dynamics page (a Custom Request). */
export type RequestSource = "agent" | "integration" | "host";

export interface PhoneRequest {
  readonly id: RequestId;
  readonly command: PhoneCommand;
  readonly source: RequestSource;
  /** The page it came from. Undefined: this page, or one that has gone. */
  readonly page?: PeerId | undefined;
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

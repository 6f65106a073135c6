import type { CrmRecord } from "../records/crmRecord";
import type { PhoneCommand } from "./hostCommand";
import type { EpochMs, PeerId, RequestId, WorkItemId } from "../ids";
import type { SoftphoneError } from "./softphoneError";

/*
 *   open ──► accepted ──► effective        accepted: the contact centre has taken it
 *     │          │                         effective: a fact with this cause says it happened
 *     └──────────┴──────► failed           refused, timed out, or the call ended before
 *
 *   checking ──► asking ──► open           a call that may need a word first: the record is looked at, the agent asked (dialing only)
 *     └──────────┴──────► failed
 *
 *   handedOver                             a call an integration wants to place by itself (beforeDial): nothing was asked
 */
export type RequestPhase = "checking" | "asking" | "open" | "accepted" | "effective" | "failed" | "handedOver";

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
  /** While `asking`. */
  readonly question?: DialQuestion | undefined;
}

/** What the agent has to say before a number is dialed. */
export interface DialQuestion {
  /** The call that is up: the number is consulted from it. */
  readonly consultFrom?: WorkItemId | undefined;
  /** Who does not want to be called. */
  readonly doNotPhone: readonly CrmRecord[];
}

/** How long a fact may take after its request was taken, before the line is suspected of having lost it. */
export const effectPatienceMs = 5_000;

/** How long the contact centre may take from a request to its effect. */
export const requestTimeoutMs = 30_000;

const untakenPhases: readonly RequestPhase[] = ["checking", "asking", "open"];

/** Nobody can say yet whether it is taken. */
export function isUntaken({ phase }: PhoneRequest): boolean {
  return untakenPhases.includes(phase);
}

export function isPending(request: PhoneRequest): boolean {
  return isUntaken(request) || request.phase === "accepted";
}

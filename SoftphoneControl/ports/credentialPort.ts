import type { CredentialReason, Credentials } from "../model/agent/credentials";

export interface CredentialRequest {
  readonly why: CredentialReason;
  /** Those given last were refused by the server. */
  readonly wereRefused: boolean;
  /** The account used last; empty: none. */
  readonly user: string;
}

/** Whoever knows the account and the password: the agent at a prompt, or a service of the organization. */
export interface CredentialPort {
  /** Whether an answer comes without the agent. */
  readonly isAutomatic: boolean;
  /** Rejects with a `ContactCenterRefusal`: `signInCancelled`, `service…`. One question at a time: a new one cancels the one before. */
  get(request: CredentialRequest): Promise<Credentials>;
  /** Nobody waits for an answer any more. */
  cancel(): void;
}

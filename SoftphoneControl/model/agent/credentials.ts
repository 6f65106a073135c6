import type { EpochMs } from "../ids";

/** A server that helps two ends find each other (STUN), or relays between them (TURN). */
export interface IceServer {
  readonly urls: readonly string[];
  readonly username?: string | undefined;
  readonly credential?: string | undefined;
}

/** What a telephone server wants to see. Secret: stays in the memory of the page that uses it, and never enters an action. */
export interface Credentials {
  /** The account: the user part of its address. */
  readonly user: string;
  readonly password: string;
  /** Where the server wants another name than the account's. */
  readonly authorizationUser?: string | undefined;
  /** Shown to colleagues who are called. */
  readonly displayName?: string | undefined;
  /** With them come those of the TURN servers. */
  readonly iceServers?: readonly IceServer[] | undefined;
  /** They are of no use after it. */
  readonly expiresAt?: EpochMs | undefined;
}

/** What the credentials are asked for: a sign-in, a call of the page before that is to be fetched, or because the last ones have run out. */
export const credentialReasons = ["signIn", "recovery", "renewal"] as const;
export type CredentialReason = (typeof credentialReasons)[number];

/** What the store knows of them. Undefined: nobody asks. */
export interface CredentialsAsked {
  readonly why: CredentialReason;
  /** Those given last were refused. */
  readonly wereRefused: boolean;
  /** The account used last, to save typing. */
  readonly user: string;
}

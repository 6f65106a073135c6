import type { CreateSession } from "../model/hostCommand";
import type { HostSession } from "../model/hostSession";
import type { SoftphoneErrorCode } from "../model/softphoneError";

/** `cif`: a channel provider's page. `multisession`: a form of a multisession app (Apm). `local`: neither; the softphone keeps its sessions itself. */
export type HostKind = "cif" | "multisession" | "local";

/**
 * The host the softphone stands in: Dynamics, or what plays it.
 * Each method rejects with a `HostRefusal` and MUST NOT throw, whatever the host does; each settles within ten seconds.
 * Methods that may be undefined are missing where the host can't.
 */
export interface HostPort {
  readonly kind: HostKind;
  /**
   * Opens a session from a template. MUST ask the host first whether it has room, and open no more than ten.
   * `templateParameters` MUST reach the host unchanged, each by its name.
   * Resolves with the session's id once the host has opened it.
   * Codes: `sessionLimit` when as many are open as the host allows; `noSessions` when it opens none at all; `sessionRefused` when it would not, as for a template it
   * does not have; `hostTimeout`; `hostUnclear` when what it said cannot be understood. After the last two the session may be open.
   */
  createSession(command: CreateSession): Promise<string>;
  /** The ids of the sessions that are open, as far as the host lets the softphone see them. */
  listSessions(): Promise<readonly string[]>;
  /** Brings a session in front, or draws the agent's eye to it where the host allows no more. */
  readonly focusSession?: ((id: string) => Promise<void>) | undefined;
  readonly closeSession?: ((id: string) => Promise<void>) | undefined;
  /** @param slugs - values for the names in the title of the session's template */
  readonly setSessionTitle?: ((id: string, slugs: Readonly<Record<string, string>>) => Promise<void>) | undefined;
  /** The sessions that are open, each time they change. Undefined where the host shows them itself. */
  readonly sessions?: { subscribe(listener: (sessions: readonly HostSession[]) => void): () => void } | undefined;
}

/** Why the host did not do it. Told by its `code`: on its way from page to page an error loses its class. */
export class HostRefusal extends Error {
  constructor(
    readonly code: SoftphoneErrorCode,
    /** Names of methods and faults; no text of the host's. */
    readonly detail?: string,
  ) {
    super(code);
    this.name = "HostRefusal";
  }
}

import type { CreateSession } from "../model/hostCommand";
import type { HostSession } from "../model/hostSession";
import type { SoftphoneErrorCode } from "../model/softphoneError";

/** The host the softphone stands in: Dynamics, or what plays it. */
export interface HostPort {
  /**
   * Opens a session from a template. `templateParameters` MUST reach the host unchanged.
   * Resolves with the session's id once the host has opened it.
   * Rejects with a `HostRefusal`; `sessionLimit` when as many are open as the host allows.
   */
  createSession(command: CreateSession): Promise<string>;
  /** The sessions that are open, each time they change. Undefined where the host shows them itself. */
  readonly sessions?: { subscribe(listener: (sessions: readonly HostSession[]) => void): () => void; close(id: string): void } | undefined;
}

/** Why the host did not do it. Told by its `code`: on its way from page to page an error loses its class. */
export class HostRefusal extends Error {
  constructor(
    readonly code: SoftphoneErrorCode,
    readonly detail?: string,
  ) {
    super(code);
    this.name = "HostRefusal";
  }
}

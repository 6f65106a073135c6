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

/** Why the host did not do it. */
export class HostRefusal extends Error {
  readonly brand = "HostRefusal";
  constructor(
    readonly code: SoftphoneErrorCode,
    readonly detail?: string,
  ) {
    super(code);
    this.name = "HostRefusal";
  }
}

/** Tells by the brand: two bundles may each carry the class. */
export function isHostRefusal(error: unknown): error is HostRefusal {
  return error instanceof Error && (error as Partial<HostRefusal>).brand === "HostRefusal";
}

/**
 * `missing`: the host has no such method here. `timeout`: it did not answer in time. `refused`: it said no, or threw.
 * `unclear`: it answered something that cannot be understood; what was asked may have been done.
 */
export type HostCallCode = "missing" | "timeout" | "refused" | "unclear";

/** Why a call to the host came to nothing. Holds no text of the host's: that may name a customer. */
export class HostCallError extends Error {
  constructor(
    readonly code: HostCallCode,
    /** What was called, as `CIFramework.createSession`. */
    readonly method: string,
    /** The host's own name or number for the fault, such as `NotificationTemplateNotFoundError` or `0x80040217`. */
    readonly detail?: string,
  ) {
    super(`${method}: ${code}${detail === undefined ? "" : ` (${detail})`}`);
    this.name = "HostCallError";
  }
}

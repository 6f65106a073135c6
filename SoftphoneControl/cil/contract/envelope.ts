import type { CilFault } from "./cilError";

/** How results arrive: bare (page 004), or wrapped and never rejecting (editions 6.1 and 6.2). */
export const resultModes = ["value", "envelope"] as const;
export type ResultMode = (typeof resultModes)[number];

/** A wrapped result. `error` is undefined after success, `response` after failure. */
export interface Envelope<Response = unknown> {
  readonly success: boolean;
  readonly response: Response | undefined;
  readonly error: CilFault | undefined;
}

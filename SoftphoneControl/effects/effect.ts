import type { Outcome } from "../state/actions";
import type { PhoneState } from "../state/state";
import type { Step } from "../state/step";

/**
 * A reaction to steps that calls a port. It answers to the step's action, events or difference, and dispatches outcomes only.
 * - `primary`: contact centre and records, in the one page that owns the phone;
 * - `origin`: in the page the intent came from;
 * - `each`: in every page.
 */
export interface Effect {
  readonly runsIn: "primary" | "origin" | "each";
  react(step: Step): void;
  /** Before the first step: the page may have taken over in the middle of a call. */
  begin?(phone: PhoneState): void;
  /** Ends timers and subscriptions. */
  dispose?(): void;
}

export type DispatchOutcome = (outcome: Outcome) => void;

import type { PeerId } from "../ids";

/** What an integration wants the agent to know, or to decide (page 004, showError). Plain text, all of it. */
export interface Alert {
  readonly id: string;
  /** Whose callbacks are waiting. */
  readonly peerId: PeerId;
  readonly description: string;
  readonly title?: string | undefined;
  /** Label of the button that confirms the suggested action. */
  readonly confirm?: string | undefined;
  /** Label of the button that dismisses it; without any label there is one "Close". */
  readonly dismiss?: string | undefined;
}

export type AlertAnswer = "confirm" | "dismiss";

/** A stuck integration must not fill the phone. */
export const mostAlerts = 50;

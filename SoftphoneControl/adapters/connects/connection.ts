import type { Connection } from "../../model/agent/connection";
import type { ClockPort } from "../../ports/clockPort";
import { createBackoff } from "../../shared/backoff";

export interface ConnectionInputs {
  readonly clock: ClockPort;
  readonly tell: (connection: Connection) => void;
  /** Asks for everything there is to know: `answered` or `unanswered` follows. */
  readonly read: () => void;
  readonly onLost: () => void;
  /** Connects does not answer; said once, until it does. */
  readonly onTrouble: () => void;
}

/** The way to Connects: its library is there, but has to answer. While it does not, it is asked again, less and less often. */
export interface ConnectsConnection {
  readonly phase: Connection["phase"];
  begin(): void;
  answered(): void;
  unanswered(): void;
  dispose(): void;
}

export function createConnection({ clock, tell, read, onLost, onTrouble }: ConnectionInputs): ConnectsConnection {
  const backoff = createBackoff();
  let phase: Connection["phase"] = "connecting";
  let isSaid = false;
  let undo = (): void => undefined;

  function connect(): void {
    const since = clock.now();
    phase = "connecting";
    tell({ phase, since });
    read();
  }

  return {
    get phase() {
      return phase;
    },
    begin() {
      // Nothing may be told inside `start`.
      undo = clock.after(0, connect);
    },
    answered() {
      if (phase === "up") return;
      phase = "up";
      backoff.reset();
      isSaid = false;
      tell({ phase, since: clock.now() });
    },
    unanswered() {
      const since = clock.now();
      const waitMs = backoff.next();
      phase = "lost";
      onLost();
      tell({ phase, since, nextTryAt: since + waitMs });
      undo();
      undo = clock.after(waitMs, connect);
      if (isSaid) return;
      isSaid = true;
      onTrouble();
    },
    dispose() {
      undo();
    },
  };
}

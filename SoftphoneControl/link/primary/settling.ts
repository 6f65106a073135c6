import type { ClockPort } from "../../ports/clockPort";
import type { Step } from "../../state/step";

/** The time between taking over and hearing the first of the contact centre: what is asked meanwhile waits, instead of meeting a line that is down. */
export interface Settling {
  readonly isOver: boolean;
  /** Now, or when it is over; in the order it was asked. */
  then(act: () => void): void;
  /** Something has happened. */
  react(step: Step): void;
  dispose(): void;
}

/** A contact centre that says nothing is not waited for any longer. */
const patienceMs = 5_000;

export function createSettling(clock: ClockPort, onOver: () => void): Settling {
  const waiting: (() => void)[] = [];
  let isOver = false;

  function end(): void {
    if (isOver) return;
    isOver = true;
    cancel();
    onOver();
    for (const act of waiting.splice(0)) act();
  }

  function hears({ action }: Step): boolean {
    return action.type === "contactCenter.snapshotReceived" || (action.type === "contactCenter.connectionChanged" && action.connection.phase === "lost");
  }

  const cancel = clock.after(patienceMs, end);

  return {
    get isOver() {
      return isOver;
    },
    then(act) {
      if (isOver) act();
      else waiting.push(act);
    },
    react(step) {
      if (!isOver && hears(step)) end();
    },
    dispose() {
      isOver = true;
      cancel();
    },
  };
}

import type { ClockPort } from "../../ports/clockPort";
import type { Store } from "../../state/createStore";
import type { Step } from "../../state/step";

/** The time between taking over and hearing the first of the contact centre: what is asked meanwhile waits, instead of meeting a line that is down. */
export interface Settling {
  readonly isOver: boolean;
  /** Now, or when it is over; in the order it was asked. */
  then(act: () => void): void;
  dispose(): void;
}

/** A contact centre that says nothing is not waited for any longer. */
const patienceMs = 5_000;

export function createSettling(store: Pick<Store, "onStep">, clock: ClockPort, onOver: () => void): Settling {
  const waiting: (() => void)[] = [];
  let isOver = false;

  function end(): void {
    if (isOver) return;
    isOver = true;
    cancel();
    unsubscribe();
    onOver();
    for (const act of waiting.splice(0)) act();
  }

  function hears({ action }: Step): boolean {
    return action.type === "contactCenter.snapshotReceived" || (action.type === "contactCenter.connectionChanged" && action.connection.phase === "lost");
  }

  const unsubscribe = store.onStep((step) => {
    if (hears(step)) end();
  });
  const cancel = clock.after(patienceMs, end);

  return {
    get isOver() {
      return isOver;
    },
    then(act) {
      if (isOver) act();
      else waiting.push(act);
    },
    dispose() {
      isOver = true;
      cancel();
      unsubscribe();
    },
  };
}

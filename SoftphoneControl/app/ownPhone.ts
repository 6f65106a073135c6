import type { Link } from "../link/link";
import type { ClockPort } from "../ports/clockPort";
import type { Store } from "../state/createStore";
import type { Inheritance, PrimaryPhone } from "./primaryPhone";

export interface OwnPhoneInputs {
  readonly store: Store;
  readonly link: () => Pick<Link, "dispatch" | "seize">;
  readonly clock: ClockPort;
  readonly start: (from: Inheritance) => PrimaryPhone;
}

/** The phone of this page, for as long as this page owns it. */
export interface OwnPhone {
  /** Undefined while another page owns it. */
  readonly current: PrimaryPhone | undefined;
  begin(from: Inheritance): void;
  /** @param isLost another page owns it already */
  end(isLost: boolean): void;
  /** The agent wants the phone to be started anew, wherever it is. Where the page that owns it does not answer any more, this one takes its place. */
  askRestart(): void;
  dispose(): void;
}

/** How long the page that owns the phone may take to hear of it. Milliseconds. */
const patienceMs = 5_000;

export function createOwnPhone({ store, link, clock, start }: OwnPhoneInputs): OwnPhone {
  let current: PrimaryPhone | undefined;
  let startedAt = 0;
  let giveUp: (() => void) | undefined;

  function begin(from: Inheritance): void {
    startedAt = clock.now();
    current = start(from);
  }

  function end(isLost: boolean): void {
    current?.dispose(isLost);
    current = undefined;
  }

  function stopWaiting(): void {
    giveUp?.();
    giveUp = undefined;
  }

  function restart(): void {
    const from = current?.leave();
    if (from) begin(from);
  }

  const unsubscribe = store.onStep(({ action }) => {
    if (action.type !== "intent.restartAsked") return;
    stopWaiting();
    // One that was asked before this start has been done by it. After everybody has heard: reactions end with the phone.
    if (current && action.at > startedAt) void Promise.resolve().then(restart);
  });

  return {
    get current() {
      return current;
    },
    begin,
    end,
    askRestart() {
      if (giveUp) return;
      giveUp = clock.after(patienceMs, () => {
        giveUp = undefined;
        link().seize();
      });
      link().dispatch({ type: "intent.restartAsked", at: clock.now() });
    },
    dispose() {
      stopWaiting();
      unsubscribe();
      end(false);
    },
  };
}

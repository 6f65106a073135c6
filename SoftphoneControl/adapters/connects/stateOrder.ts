import type { ClockPort } from "../../ports/clockPort";
import { isOnLine } from "../../model/workItems/workItemTransitions";
import type { Picture } from "./picture";
import { isBusy } from "./picture";
import type { ToldAgentState } from "./told";

/** Holds a state of the agent back until the work item that led to it has been told: page 004 promises no order, our facts have one. */
export interface StateOrder {
  hear(told: ToldAgentState): void;
  /** A work item was told: what waits for it may go. */
  go(): void;
  clear(): void;
}

/** Longer than the events of one moment take. */
const patienceMs = 500;

export function createStateOrder(inputs: {
  readonly clock: ClockPort;
  readonly picture: () => Picture;
  readonly tell: (told: ToldAgentState) => void;
}): StateOrder {
  const { clock, picture, tell } = inputs;
  let held: ToldAgentState[] = [];
  let undo = (): void => undefined;

  function followsFromCalls({ newState = "Unknown" }: ToldAgentState): boolean {
    const { items, channel } = picture();
    const onLine = items.some(({ state }) => isOnLine(state) || state === "Initiated");
    const inWrapup = items.some(({ state }) => state === "Wrapup");
    if (newState === "Active") return onLine;
    if (newState === "Wrapup") return inWrapup;
    return !isBusy(channel.state) || (!onLine && !inWrapup);
  }

  function release(isEnough: (told: ToldAgentState) => boolean): void {
    for (let [first] = held; first !== undefined && isEnough(first); [first] = held) {
      held = held.slice(1);
      tell(first);
    }
    undo();
    if (held.length > 0) undo = clock.after(patienceMs, () => { release(() => true); });
  }

  return {
    hear(told) {
      held = [...held, told];
      release(followsFromCalls);
    },
    go() {
      if (held.length > 0) release(followsFromCalls);
    },
    clear() {
      undo();
      held = [];
    },
  };
}

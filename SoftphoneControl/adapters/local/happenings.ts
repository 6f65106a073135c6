import type { WorkItemState } from "../../model/workItem";
import type { Board } from "./board";
import { calleeActs, endWrapup, otherHangsUp } from "./callFlow";
import { callerGivesUp, ringEnds } from "./queueing";
import type { Call, Happening } from "./switchboardState";

interface CallHappening {
  /** In any other state the call has moved on, and nothing happens. */
  readonly states: readonly WorkItemState[];
  readonly act: (board: Board, call: Call) => void;
}

const callHappenings: Readonly<Record<Exclude<Happening["type"], "callerGivesUp" | "scenarioStep">, CallHappening>> = {
  ringEnds: { states: ["Offered"], act: ringEnds },
  calleeActs: { states: ["Initiated"], act: calleeActs },
  otherHangsUp: { states: ["Active", "Paused"], act: otherHangsUp },
  wrapupEnds: { states: ["Wrapup"], act: endWrapup },
};

/** What falls due happens. */
export function happen(board: Board, { type, id }: Happening, scenarioStep: (index: number) => void): void {
  if (type === "scenarioStep") {
    scenarioStep(Number(id));
  } else if (type === "callerGivesUp") {
    callerGivesUp(board, id);
  } else {
    const { states, act } = callHappenings[type];
    const call = board.state.calls.find(({ item }) => item.id === id);
    if (call !== undefined && states.includes(call.item.state)) act(board, call);
  }
}

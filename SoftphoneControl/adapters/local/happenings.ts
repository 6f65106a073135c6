import type { WorkItemState } from "../../model/workItem";
import { assertNever } from "../../shared/assertNever";
import type { Board } from "./board";
import { calleeActs, endWrapup, otherHangsUp } from "./callFlow";
import { callerGivesUp, ringEnds } from "./queueing";
import type { Call, Happening } from "./switchboardState";

/** What falls due happens, unless the call has moved on by then. */
export function happen(board: Board, { type, id }: Happening, scenarioStep: (index: number) => void): void {
  switch (type) {
    case "ringEnds":
      withCall(board, id, ["Offered"], ringEnds);
      return;
    case "calleeActs":
      withCall(board, id, ["Initiated"], calleeActs);
      return;
    case "otherHangsUp":
      withCall(board, id, ["Active", "Paused"], otherHangsUp);
      return;
    case "wrapupEnds":
      withCall(board, id, ["Wrapup"], endWrapup);
      return;
    case "callerGivesUp":
      callerGivesUp(board, id);
      return;
    case "scenarioStep":
      scenarioStep(Number(id));
      return;
    default:
      assertNever(type);
  }
}

function withCall(board: Board, id: string, states: readonly WorkItemState[], act: (board: Board, call: Call) => void): void {
  const call = board.state.calls.find(({ item }) => item.id === id);
  if (call !== undefined && states.includes(call.item.state)) act(board, call);
}

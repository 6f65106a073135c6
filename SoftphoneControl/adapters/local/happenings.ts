import type { WorkItemState } from "../../model/workItems/workItem";
import { otherPartyAddress } from "../../model/workItems/workItem";
import { endWrapup } from "../books/calls";
import { schedule } from "./board";
import type { Board } from "./board";
import { calleeActs } from "./callFlow";
import { hangUp, joinerActs } from "./parties";
import { callerGivesUp, ringEnds } from "./queueing";
import type { Call, CallHappeningType, Happening } from "./switchboardState";

interface CallHappening {
  /** In any other state the call has moved on, and nothing happens. */
  readonly states: readonly WorkItemState[];
  readonly act: (board: Board, call: Call, address: string) => void;
}

const callHappenings: Readonly<Record<CallHappeningType, CallHappening>> = {
  ringEnds: { states: ["Offered"], act: ringEnds },
  calleeActs: { states: ["Initiated"], act: calleeActs },
  joinerActs: { states: ["Active", "Paused"], act: joinerActs },
  otherHangsUp: { states: ["Active", "Paused"], act: hangUp },
  wrapupEnds: { states: ["Wrapup"], act: wrapupEnds },
};

/** It may have been extended meanwhile. */
function wrapupEnds(board: Board, call: Call): void {
  const leftMs = (call.item.wrapup?.endsAt ?? board.at) - board.at;
  if (leftMs > 0) schedule(board, "wrapupEnds", call.item.id, leftMs);
  else endWrapup(board, call);
}

/** What falls due happens. */
export function happen(board: Board, { type, id, address }: Happening, scenarioStep: (index: number) => void): void {
  if (type === "scenarioStep") {
    scenarioStep(Number(id));
  } else if (type === "callerGivesUp") {
    callerGivesUp(board, id);
  } else {
    const { states, act } = callHappenings[type];
    const call = board.state.calls.find(({ item }) => item.id === id);
    if (call !== undefined && states.includes(call.item.state)) act(board, call, address ?? otherPartyAddress(call.item));
  }
}

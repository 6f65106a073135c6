import { addCall, changeCall } from "../books/calls";
import { notReady, rest } from "../books/desk";
import { systemReasons } from "../books/systemReasons";
import type { Board } from "./board";
import { schedule, unschedule } from "./board";
import { finish } from "./callFlow";
import { callFromQueue } from "./callFromQueue";
import type { Call, Caller } from "./switchboardState";

/** How long somebody waits and rings in all before giving up, unless a scenario says otherwise. */
const patienceMs = 120_000;

export interface Arrival extends Omit<Caller, "id" | "since"> {
  readonly givesUpAfterMs?: number | undefined;
}

export function newCaller(board: Board, { personId, address, queueId, talksForMs, ctiData }: Arrival): Caller {
  board.state.lastCaller += 1;
  return { id: `caller-${board.state.lastCaller}`, personId, address, queueId, talksForMs, ctiData, since: board.at };
}

export function arrive(board: Board, arrival: Arrival): void {
  const caller = newCaller(board, arrival);
  board.state.waiting.push(caller);
  schedule(board, "callerGivesUp", caller.id, arrival.givesUpAfterMs ?? patienceMs);
}

export function leaveQueue(board: Board, callerId: string): void {
  const { state } = board;
  unschedule(board, callerId);
  state.waiting = state.waiting.filter((caller) => caller.id !== callerId);
}

/** Waiting or ringing, nobody came; who is talking has no reason to give up. */
export function callerGivesUp(board: Board, callerId: string): void {
  const offered = board.state.calls.find(({ item, caller }) => caller?.id === callerId && item.state === "Offered");
  leaveQueue(board, callerId);
  if (offered !== undefined) finish(board, offered, "abandoned");
}

/** Offers the next caller to an agent who is Ready and has nothing else at hand. One at a time. */
export function offerNext(board: Board): void {
  const { state } = board;
  if (state.desk.state !== "Ready" || state.calls.length > 0) return;
  const caller = state.waiting.shift();
  if (caller === undefined) return;
  const item = callFromQueue(board, caller, "Offered");
  schedule(board, "ringEnds", item.id, board.rules.ringMs);
  addCall(board, { item, caller });
}

/** Nobody answered: the caller is first in the queue again, and the agent is taken for away. */
export function ringEnds(board: Board, call: Call): void {
  changeCall(board, call, { state: "Ended", endReason: "notAnswered" });
  if (call.caller !== undefined) board.state.waiting.unshift(call.caller);
  if (board.state.desk.state === "Ready") rest(board, notReady(systemReasons.callNotAnswered));
}

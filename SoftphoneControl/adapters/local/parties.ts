import type { EndReason, WorkItemState } from "../../model/workItems/workItem";
import { otherPartyAddress } from "../../model/workItems/workItem";
import { changeCall, withParticipants } from "../books/calls";
import type { Board } from "./board";
import { schedule } from "./board";
import { calledParty, finish, participant, ringsFor } from "./callFlow";
import { directoryOf } from "./directory";
import { outcomeOf } from "./outcomes";
import type { Call, Happening } from "./switchboardState";

/** Whom something that will happen to a call happens to. */
function whom({ item }: Call, { address }: Happening): string {
  return address ?? otherPartyAddress(item);
}

function leaveAlone({ state }: Board, call: Call, address: string): void {
  state.agenda = state.agenda.filter((happening) => happening.id !== call.item.id || whom(call, happening) !== address);
}

/** The consultation call is over; who was in it is in the customer's call, and will hang up there. */
export function joinCalls(board: Board, call: Call, consultation: Call): void {
  const { state } = board;
  const { id, participants } = consultation.item;
  state.agenda = state.agenda.map((happening) =>
    happening.id === id && happening.type === "otherHangsUp" ? { ...happening, id: call.item.id, address: whom(consultation, happening) } : happening,
  );
  finish(board, consultation, "conferenced");
  changeCall(board, call, { ...withParticipants(call, [...call.item.participants, ...participants]), state: "Active" });
}

/** Calls somebody into the call: what comes of it is decided by the number, as in any call out. */
export function callIn(board: Board, call: Call, address: string): void {
  const outcome = outcomeOf(address, directoryOf(board.state));
  schedule(board, "joinerActs", call.item.id, ringsFor(board, outcome), address);
  changeCall(board, call, withParticipants(call, [...call.item.participants, { ...calledParty(address, outcome), joining: true }]));
}

export function joinerActs(board: Board, call: Call, address: string): void {
  const outcome = outcomeOf(address, directoryOf(board.state));
  if (outcome.result !== "answered") {
    leave(board, call, address, outcome.result);
    return;
  }
  join(board, call, address, outcome.name);
  if (outcome.hangsUpAfterMs !== undefined) schedule(board, "otherHangsUp", call.item.id, outcome.hangsUpAfterMs, address);
}

/** Who was called into the call answers. */
export function join(board: Board, call: Call, address: string, name?: string): void {
  leaveAlone(board, call, address);
  const participants = call.item.participants.map((party) => (party.address === address ? participant(address, name ?? party.name) : party));
  changeCall(board, call, withParticipants(call, participants));
}

/** The others talk on; with the last one the call is over, for the reason given. */
export function leave(board: Board, call: Call, address: string, reason: EndReason): void {
  const left = call.item.participants.filter((party) => party.address !== address);
  if (left.length === 0) {
    finish(board, call, reason);
    return;
  }
  leaveAlone(board, call, address);
  if (call.caller?.address === address) call.caller = undefined;
  changeCall(board, call, withParticipants(call, left));
}

/** One on the other end hangs up, in whatever state the call is. */
export function hangUp(board: Board, call: Call, address: string): void {
  const reasons: Partial<Record<WorkItemState, EndReason>> = { Offered: "abandoned", Initiated: "declined" };
  leave(board, call, address, reasons[call.item.state] ?? "otherHungUp");
}

import type { WorkItemId } from "../../model/ids";
import type { ContactCenterWorkItem, EndReason, Participant, WorkItemChanges } from "../../model/workItems/workItem";
import { addCall, callsToPause, changeCall, finish as finishCall } from "../books/calls";
import type { Board } from "./board";
import { draw, schedule, unschedule } from "./board";
import { agent } from "./cast";
import { directoryOf } from "./directory";
import { isExtension, outcomeOf } from "./outcomes";
import type { CallOutcome } from "./outcomes";
import type { Call } from "./switchboardState";

type Particulars = Pick<ContactCenterWorkItem, "classification" | "direction" | "state" | "fromAddress" | "toAddress" | "participants"> &
  Partial<ContactCenterWorkItem>;

/** A call as it begins; capabilities come with `addCall`. */
export function newItem(board: Board, particulars: Particulars): ContactCenterWorkItem {
  board.state.lastCall += 1;
  return {
    id: `call-${board.state.seed}-${board.state.lastCall}` as WorkItemId,
    revision: 1,
    channelId: board.rules.channelId,
    channelType: "Voice",
    agentId: agent.agentId,
    capabilities: [],
    ctiData: {},
    muted: false,
    createdAt: board.at,
    stateSince: board.at,
    ...(board.state.telephone === "deskPhone" && { telephone: "deskPhone" }),
    ...particulars,
  };
}

/** Calls out: to a customer, a colleague, or about another call. What comes of it is decided by the number. */
export function placeCall(board: Board, address: string, consultationOf?: WorkItemId): void {
  const outcome = outcomeOf(address, directoryOf(board.state));
  const classification = isExtension(address) ? "Internal" : "Customer";
  const item = newItem(board, {
    classification: consultationOf === undefined ? classification : "Consultation",
    consultationOf,
    direction: "Outgoing",
    state: "Initiated",
    fromAddress: agent.extension,
    toAddress: address,
    participants: [calledParty(address, outcome)],
  });
  schedule(board, "calleeActs", item.id, ringsFor(board, outcome));
  addCall(board, { item });
}

/** Who is called, while it rings: only inside the contact centre it is known who that is. */
export function calledParty(address: string, outcome: CallOutcome): Participant {
  return participant(address, isExtension(address) ? outcome.name : undefined);
}

export function ringsFor(board: Board, { result, afterMs }: CallOutcome): number {
  const pace = result === "answered" ? 0.75 + draw(board) / 2 : 1;
  return Math.round(afterMs * pace);
}

/** The called party does what the number stands for. */
export function calleeActs(board: Board, call: Call): void {
  const outcome = outcomeOf(call.item.toAddress, directoryOf(board.state));
  if (outcome.result !== "answered") {
    finish(board, call, outcome.result);
    return;
  }
  if (outcome.hangsUpAfterMs !== undefined) schedule(board, "otherHangsUp", call.item.id, outcome.hangsUpAfterMs);
  connect(board, call, {
    participants: [participant(call.item.toAddress, outcome.name)],
    ...(outcome.ctiData && { ctiData: outcome.ctiData }),
  });
}

export function connect(board: Board, call: Call, changes: WorkItemChanges = {}): void {
  unschedule(board, call.caller?.id);
  if (call.caller?.talksForMs !== undefined) schedule(board, "otherHangsUp", call.item.id, call.caller.talksForMs);
  changeCall(board, call, { ...changes, state: "Active", connectedAt: board.at });
}

/** A colleague's call is not held: the agent leaves it. */
export function pauseOthers(board: Board, ...calls: readonly Call[]): void {
  for (const other of callsToPause(board, ...calls)) {
    if (other.item.supervision) finish(board, other, "agentHungUp");
    else changeCall(board, other, { state: "Paused" });
  }
}

export function finish(board: Board, call: Call, endReason: EndReason): void {
  unschedule(board, call.caller?.id);
  finishCall(board, call, endReason);
  if (call.item.state === "Wrapup") schedule(board, "wrapupEnds", call.item.id, board.rules.wrapupMs);
}

export function participant(address: string, name: string | undefined): Participant {
  return name === undefined ? { address } : { address, name };
}

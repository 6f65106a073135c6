import type { RequestableAgentState } from "../../model/agentState";
import type { RequestId } from "../../model/ids";
import type { ReasonCode, ReasonType } from "../../model/reasonCode";
import { noReasonCode } from "../../model/reasonCode";
import { ContactCenterRefusal } from "../../ports/contactCenterPort";
import type { Board } from "./board";
import { tell } from "./board";
import { reasonCodes, systemReasons } from "./cast";
import type { Call, Stance } from "./switchboardState";

const ready: Stance = { state: "Ready", reasonCode: noReasonCode, reasonCodeLabel: "" };

export function notReady(reason: ReasonCode): Stance {
  return { state: "NotReady", reasonCode: reason.id, reasonCodeLabel: reason.label };
}

/** What a call on the line, or one being wrapped up, makes of the agent; a ringing call makes nothing. */
function busyState(calls: readonly Call[]): "Active" | "Wrapup" | undefined {
  const states = calls.map((call) => call.item.state);
  if (states.some((state) => state === "Initiated" || state === "Active" || state === "Paused")) return "Active";
  return states.includes("Wrapup") ? "Wrapup" : undefined;
}

/** Not told: the snapshot that answers a sign-in shows the agent, in a call where one is still up. */
export function seatAgent(board: Board, from: "signIn" | "start"): void {
  const { state } = board;
  const rest = from === "start" ? ready : notReady(systemReasons.signedIn);
  const busy = busyState(state.calls);
  state.desk = {
    ...(busy === undefined ? rest : { ...ready, state: busy }),
    signedIn: true,
    rest,
    stateChangeTime: board.at,
    revision: state.desk.revision + 1,
  };
}

/** Brings the agent's state in line with the calls, at the end of every move. */
export function settleAgent(board: Board): void {
  const { state } = board;
  const { desk } = state;
  if (!desk.signedIn) return;
  const busy = busyState(state.calls);
  if (busy !== undefined) {
    if (desk.state !== busy) take(board, { ...ready, state: busy }, board.cause);
  } else if (desk.state === "Active" || desk.state === "Wrapup") {
    const { next, nextCause, ...rested } = desk;
    state.desk = next === undefined ? rested : { ...rested, rest: next };
    take(board, state.desk.rest, next === undefined ? board.cause : nextCause);
  }
}

/** The agent rests in another state: told even when it is the same again. */
export function rest(board: Board, stance: Stance): void {
  board.state.desk = { ...board.state.desk, rest: stance };
  take(board, stance, board.cause);
}

export function requestState(board: Board, wanted: RequestableAgentState, reasonCode: string): void {
  const { state } = board;
  if (wanted === "Logout" && state.calls.length > 0) throw new ContactCenterRefusal("logoutInCall");
  const stance = stanceFor(wanted, reasonCode);
  if (wanted === "Logout") {
    rest(board, stance);
    state.desk = { ...state.desk, signedIn: false };
  } else if (busyState(state.calls) === undefined) {
    rest(board, stance);
  } else {
    const next = { ...stance, state: wanted };
    const revision = state.desk.revision + 1;
    state.desk = { ...state.desk, next, nextCause: board.cause, revision };
    tell(board, { type: "contactCenter.nextAgentStateChanged", at: board.at, cause: board.cause, channelId: board.rules.channelId, revision, next });
  }
}

function take(board: Board, { state, reasonCode, reasonCodeLabel }: Stance, cause: RequestId | undefined): void {
  const { desk } = board.state;
  const same = desk.state === state && desk.reasonCode === reasonCode;
  const revision = desk.revision + 1;
  const stateChangeTime = same ? desk.stateChangeTime : board.at;
  board.state.desk = { ...desk, state, reasonCode, reasonCodeLabel, stateChangeTime, revision };
  const { channelId } = board.rules;
  tell(board, { type: "contactCenter.agentStateChanged", at: board.at, cause, channelId, revision, state, reasonCode, reasonCodeLabel });
}

/** Not Ready wants a reason; Logout may have one; Ready has none. */
function stanceFor(state: RequestableAgentState, reasonCode: string): Stance {
  if (state === "Ready") return ready;
  if (reasonCode === noReasonCode) {
    if (state === "NotReady") throw new ContactCenterRefusal("reasonCodeRequired");
    return { ...ready, state };
  }
  const reason = reasonOf(state, reasonCode);
  return { state, reasonCode: reason.id, reasonCodeLabel: reason.label };
}

export function reasonOf(type: ReasonType, id: string): ReasonCode {
  const reason = reasonCodes[type].find((candidate) => candidate.id === id);
  if (reason === undefined) throw new ContactCenterRefusal("unknownReasonCode");
  return reason;
}

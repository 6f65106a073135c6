import type { RequestableAgentState } from "../../model/agent/agentState";
import type { NextAgentState } from "../../model/workItems/channel";
import type { RequestId } from "../../model/ids";
import type { ReasonCode, ReasonCodes, ReasonType } from "../../model/agent/reasonCode";
import { noReasonCode } from "../../model/agent/reasonCode";
import { ContactCenterRefusal } from "../../ports/contactCenterPort";
import type { BookedCall, Move, Stance } from "./books";
import { tell } from "./calls";
import { systemReasons } from "./systemReasons";

export const ready: Stance = { state: "Ready", reasonCode: noReasonCode, reasonCodeLabel: "" };

export function notReady(reason: ReasonCode): Stance {
  return { state: "NotReady", reasonCode: reason.id, reasonCodeLabel: reason.label };
}

/** What a call on the line, or one being wrapped up, makes of the agent; a ringing call makes nothing. */
function busyState(calls: readonly BookedCall[]): "Active" | "Wrapup" | undefined {
  const states = calls.map((call) => call.item.state);
  if (states.some((state) => state === "Initiated" || state === "Active" || state === "Paused")) return "Active";
  return states.includes("Wrapup") ? "Wrapup" : undefined;
}

/** Not told: the snapshot that answers a sign-in shows the agent, in a call where one is still up. */
export function seatAgent({ state, at }: Move, rest = notReady(systemReasons.signedIn)): void {
  const busy = busyState(state.calls);
  state.desk = {
    ...(busy === undefined ? rest : { ...ready, state: busy }),
    signedIn: true,
    rest,
    stateChangeTime: at,
    revision: state.desk.revision + 1,
  };
}

/** Brings the agent's state in line with the calls, at the end of every move. */
export function settleAgent(move: Move): void {
  const { state, cause } = move;
  const { desk } = state;
  if (!desk.signedIn) return;
  const busy = busyState(state.calls);
  if (busy !== undefined) {
    if (desk.state !== busy) take(move, { ...ready, state: busy }, cause);
  } else if (desk.state === "Active" || desk.state === "Wrapup") {
    const { next, nextCause, ...rested } = desk;
    state.desk = next === undefined ? rested : { ...rested, rest: next };
    take(move, state.desk.rest, next === undefined ? cause : nextCause);
  }
}

/** The agent rests in another state: told even when it is the same again. Nothing is told of who has signed out. */
export function rest(move: Move, stance: Stance): void {
  move.state.desk = { ...move.state.desk, rest: stance };
  take(move, stance, move.cause);
}

/** At once, or as soon as the calls are over. */
export function restSoon(move: Move, stance: NextAgentState): void {
  const { state, at, cause, rules } = move;
  if (busyState(state.calls) === undefined) {
    rest(move, stance);
    return;
  }
  const revision = state.desk.revision + 1;
  state.desk = { ...state.desk, next: stance, nextCause: cause, revision };
  tell(move, { type: "contactCenter.nextAgentStateChanged", at, cause, channelId: rules.channelId, revision, next: nextToTell(move) });
}

export function nextToTell({ state, rules }: Move): NextAgentState | undefined {
  const { next } = state.desk;
  return next && rules.mayDropNext ? { ...next, mayDrop: true } : next;
}

/** @throws ContactCenterRefusal when nothing was chosen, or the choice is not ours to drop. */
export function dropNext(move: Move): void {
  const { state, at, cause, rules } = move;
  if (state.desk.next === undefined || !rules.mayDropNext) throw new ContactCenterRefusal("notPossibleNow");
  const revision = state.desk.revision + 1;
  state.desk = { ...state.desk, next: undefined, nextCause: undefined, revision };
  tell(move, { type: "contactCenter.nextAgentStateChanged", at, cause, channelId: rules.channelId, revision, next: undefined });
}

export function requestState(move: Move, wanted: RequestableAgentState, reasonCode: string): void {
  restSoon(move, chosenStance(move, wanted, reasonCode));
}

/** @throws ContactCenterRefusal when it is no choice: a state without the reason it wants, a reason that does not exist, signing out with a call up. */
export function chosenStance({ state, rules }: Move, wanted: RequestableAgentState, reasonCode: string): NextAgentState {
  if (wanted === "Logout" && state.calls.length > 0) throw new ContactCenterRefusal("logoutInCall");
  return stanceFor(rules.reasonCodes, wanted, reasonCode);
}

function take(move: Move, { state, reasonCode, reasonCodeLabel }: Stance, cause: RequestId | undefined): void {
  const { at, rules } = move;
  const { desk } = move.state;
  const same = desk.state === state && desk.reasonCode === reasonCode;
  const revision = desk.revision + 1;
  const stateChangeTime = same ? desk.stateChangeTime : at;
  move.state.desk = { ...desk, state, reasonCode, reasonCodeLabel, stateChangeTime, revision };
  tell(move, { type: "contactCenter.agentStateChanged", at, cause, channelId: rules.channelId, revision, state, reasonCode, reasonCodeLabel });
  if (state === "Logout") move.state.desk = { ...move.state.desk, signedIn: false };
}

/** Not Ready wants a reason; Logout may have one; Ready has none. */
function stanceFor(codes: ReasonCodes, state: RequestableAgentState, reasonCode: string): NextAgentState {
  if (state === "Ready") return { ...ready, state };
  if (reasonCode === noReasonCode) {
    if (state === "NotReady") throw new ContactCenterRefusal("reasonCodeRequired");
    return { ...ready, state };
  }
  const reason = reasonOf(codes, state, reasonCode);
  return { state, reasonCode: reason.id, reasonCodeLabel: reason.label };
}

export function reasonOf(codes: ReasonCodes, type: ReasonType, id: string): ReasonCode {
  const reason = codes[type].find((candidate) => candidate.id === id);
  if (reason === undefined) throw new ContactCenterRefusal("unknownReasonCode");
  return reason;
}

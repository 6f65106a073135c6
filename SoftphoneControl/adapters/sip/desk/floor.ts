import type { Configuration } from "../../../model/settings/configuration";
import type { ContactCenterFact } from "../../../model/requests/contactCenterFact";
import type { EpochMs, RequestId, WorkItemId } from "../../../model/ids";
import type { ClockPort } from "../../../ports/clockPort";
import { ContactCenterRefusal } from "../../../ports/contactCenterPort";
import { changeCall, endWrapup, refreshCapabilities } from "../../books/calls";
import { settleAgent } from "../../books/desk";
import type { Leg } from "../leg";
import type { Line } from "../line";
import { ringEnds } from "./callFlow";
import { directoryOf } from "./directoryOf";
import { lose } from "./legNews";
import { createMixes } from "./mixes";
import { legsUp } from "./parties";
import type { Board, SipBooks, SipCall } from "./sipBooks";
import { emptySipBooks } from "./sipBooks";

export interface FloorInputs {
  readonly clock: ClockPort;
  readonly configuration: Configuration;
  readonly line: Line;
  readonly newId: () => string;
  readonly post: (facts: readonly ContactCenterFact[]) => void;
  /** A move has signed the agent out. */
  readonly onSignedOut: () => void;
}

/** Where calls are handled: the books, the legs, and the one timer. */
export interface Floor {
  readonly state: SipBooks;
  readonly line: Line;
  /** For looking; changes want a move. */
  readonly board: Board;
  /** Something happens, or is asked; then what follows from it for the agent and for the line. Refuses (`disconnected`) once it is disposed of. */
  move(cause: RequestId | undefined, act: (board: Board) => void): void;
  /** What fell due while the page slept happens first. */
  catchUp(): void;
  /** Goes on from the books of the page before: nobody is told but by the snapshot. */
  load(state: SipBooks, act: (board: Board) => void): void;
  dispose(): void;
}

const mostEnded = 50;
/** Well below `recoveryMs`, which is counted from the last fact about a call: after each the softphone keeps resume data. */
const freshForMs = 20_000;

export function createFloor({ clock, configuration, line, newId, post, onSignedOut }: FloorInputs): Floor {
  const { channelId, defaultCountry: country, sip } = configuration;
  const legs = new Map<string, Leg>();
  const mixes = createMixes(line);
  const directory = directoryOf(sip);
  let state = emptySipBooks(clock.now());
  let door: "open" | "closed" | undefined;
  let cancelTimer = (): void => undefined;
  let cancelFreshening: (() => void) | undefined;
  let isDisposed = false;

  function boardFor(cause: RequestId | undefined, at = clock.now()): Board {
    return { rules: { ...sip, channelId, country, mayDropNext: sip.agentStates.source === "own" }, state, at, cause, facts: [], legs, directory, newWorkItemId: () => newId() as WorkItemId };
  }

  function carryOut(board: Board, act: (board: Board) => void): void {
    const before = state.calls.map(({ item }) => item.id);
    const wasSignedIn = state.desk.signedIn;
    act(board);
    for (const call of state.calls) call.allows = allowedWhileRecovering(call);
    refreshCapabilities(board);
    settleAgent(board);
    const ended = before.filter((id) => state.calls.every(({ item }) => item.id !== id));
    state.ended = [...state.ended, ...ended].slice(-mostEnded);
    mixes.tune(new Map(state.calls.map((call) => [call.item.id, legsUp(board, call)])));
    moveDoor();
    if (wasSignedIn && !state.desk.signedIn) onSignedOut();
    armTimer();
    stayFresh();
  }

  /** A call may be on hold, and silent, for long: the next page must find it all the same. */
  function stayFresh(): void {
    if (!sip.recovery || cancelFreshening !== undefined || state.calls.every(({ parties }) => parties.length === 0)) return;
    cancelFreshening = clock.after(freshForMs, () => {
      cancelFreshening = undefined;
      move(undefined, (board) => { for (const call of state.calls) if (call.parties.length > 0) changeCall(board, call, {}); });
    });
  }

  /** Until all its legs are back, a call can at most be ended; not even that before they are asked for. */
  function allowedWhileRecovering({ parties }: SipCall): SipCall["allows"] {
    const recovering = parties.filter(({ isRecovering }) => isRecovering);
    if (recovering.length === 0) return undefined;
    return recovering.every(({ legId }) => legs.has(legId)) ? ["end"] : [];
  }

  /** Who talks hears of further calls, unless the agent is to rest after the call. */
  function moveDoor(): void {
    const { signedIn, state: agentState, rest, next } = state.desk;
    const takesMore = agentState === "Active" && rest.state === "Ready" && (next?.state ?? "Ready") === "Ready";
    const wanted = signedIn && (agentState === "Ready" || takesMore) ? "open" : "closed";
    if (wanted !== door) line.setDoor(wanted);
    door = wanted;
  }

  function armTimer(): void {
    cancelTimer();
    const due = nextDue();
    if (due !== undefined) cancelTimer = clock.after(Math.max(0, due.at - clock.now()), () => { catchUp(); armTimer(); });
  }

  function nextDue(): { readonly call: SipCall; readonly at: EpochMs } | undefined {
    const due = state.calls.map((call) => ({ call, at: dueAt(call) ?? Infinity })).filter(({ at }) => at < Infinity);
    return due.sort((one, other) => one.at - other.at)[0];
  }

  /** Each at the time it was due, even if the page slept. */
  function catchUp(): void {
    for (let due = nextDue(); due !== undefined && due.at <= clock.now(); due = nextDue()) {
      const { call, at } = due;
      move(undefined, (board) => { fallDue(board, call); }, at);
    }
  }

  function move(cause: RequestId | undefined, act: (board: Board) => void, at = clock.now()): void {
    // Who was waiting for the line or for the agent comes too late.
    if (isDisposed) throw new ContactCenterRefusal("disconnected");
    const board = boardFor(cause, at);
    carryOut(board, act);
    post(board.facts);
  }

  return {
    get state() {
      return state;
    },
    get board() {
      return boardFor(undefined);
    },
    line,
    move(cause, act) {
      move(cause, act);
    },
    catchUp,
    load(resumed, act) {
      state = resumed;
      carryOut(boardFor(undefined), act);
    },
    dispose() {
      isDisposed = true;
      cancelTimer();
      cancelFreshening?.();
    },
  };
}

function dueAt({ item, ringsUntil, recoverableUntil, parties }: SipCall): EpochMs | undefined {
  if (item.state === "Wrapup") return item.wrapup?.endsAt;
  if (item.state === "Offered") return ringsUntil;
  return parties.some(({ isRecovering }) => isRecovering) ? recoverableUntil : undefined;
}

function fallDue(board: Board, call: SipCall): void {
  if (call.item.state === "Wrapup") endWrapup(board, call);
  else if (call.item.state === "Offered") ringEnds(board, call);
  else for (const party of call.parties.filter(({ isRecovering }) => isRecovering)) lose(board, call, party, "connectionLost");
}

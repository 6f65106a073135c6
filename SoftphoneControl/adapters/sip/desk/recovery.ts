import { isOnLine } from "../../../model/workItems/workItemTransitions";
import { changeCall, tell, withParticipants } from "../../books/calls";
import type { LegRecord } from "../leg";
import { recoveryMs } from "../leg";
import type { Floor } from "./floor";
import type { Board, Party } from "./sipBooks";

/** What is left of the calls of the page before: those whose legs can still be fetched, and those in wrap-up. */
export function keepRecoverable(board: Board, records: readonly LegRecord[]): void {
  const { state, at } = board;
  const found = new Map(records.filter((known) => known.at + recoveryMs > at).map((known) => [known.id, known]));
  state.calls = state.calls.filter(({ item, parties }) => item.state === "Wrapup" || (isOnLine(item.state) && parties.some(({ legId }) => found.has(legId))));
  for (const call of state.calls) {
    if (call.item.state === "Wrapup") continue;
    call.parties = call.parties.filter(({ legId }) => found.has(legId)).map((kept): Party => ({ ...kept, isRecovering: true }));
    call.recoverableUntil = Math.max(...call.parties.map(({ legId }) => (found.get(legId)?.at ?? at) + recoveryMs));
    call.orderedBy = undefined;
    const stay = call.item.participants.filter(({ address, joining }) => !joining && call.parties.some((kept) => kept.address === address));
    if (stay.length < call.item.participants.length) changeCall(board, call, withParticipants(call, stay));
    if (call.item.transferringTo !== undefined) changeCall(board, call, { transferringTo: undefined });
  }
}

/** After the snapshot that shows them: their sound is on its way. */
export function tellRecovering(floor: Floor): void {
  floor.move(undefined, (board) => {
    for (const { item, parties } of board.state.calls) {
      if (parties.some(({ isRecovering }) => isRecovering)) tell(board, { type: "contactCenter.callMediaChanged", at: board.at, workItemId: item.id, media: { phase: "recovering" } });
    }
  });
}

/** The line is registered: each leg is asked for. */
export function fetchCalls(floor: Floor, records: readonly LegRecord[]): void {
  floor.move(undefined, (board) => {
    for (const { legId } of recovering(board)) {
      const found = records.find(({ id }) => id === legId);
      if (found && !board.legs.has(legId)) board.legs.set(legId, floor.line.recover(found));
    }
  });
}

/** For the next page: of the legs that are up, and of those that this page has not fetched itself yet. */
export function recordsOf({ board }: Floor, before: readonly LegRecord[]): readonly LegRecord[] {
  const waiting = new Set(recovering(board).map(({ legId }) => legId));
  const up = [...board.legs.values()].filter(({ id }) => !waiting.has(id)).map((leg) => leg.record());
  return [...up, ...before.filter(({ id }) => waiting.has(id))].filter((found): found is LegRecord => found !== undefined);
}

/** Whether there are calls of the page before that are not back yet. */
export function isRecovering({ board }: Floor): boolean {
  return recovering(board).length > 0;
}

function recovering({ state }: Board): readonly Party[] {
  return state.calls.flatMap(({ parties }) => parties.filter(({ isRecovering }) => isRecovering));
}

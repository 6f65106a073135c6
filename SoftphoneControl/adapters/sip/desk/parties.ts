import type { WorkItemId } from "../../../model/ids";
import type { EndReason } from "../../../model/workItems/workItem";
import { changeCall, finish, withParticipants } from "../../books/calls";
import type { Leg } from "../leg";
import type { Board, Party, SipCall } from "./sipBooks";

/** The legs of a call that are answered. */
export function legsUp({ legs }: Pick<Board, "legs">, { parties }: SipCall): readonly Leg[] {
  return parties.map(({ legId }) => legs.get(legId)).filter((leg): leg is Leg => leg?.phase === "up");
}

export function findParty({ state }: Board, legId: string): { readonly call: SipCall; readonly party: Party } | undefined {
  for (const call of state.calls) {
    const party = call.parties.find((candidate) => candidate.legId === legId);
    if (party) return { call, party };
  }
  return undefined;
}

export function isThere({ state }: Pick<Board, "state">, call: SipCall): boolean {
  return state.calls.includes(call) && call.item.state !== "Wrapup";
}

export function callById({ state }: Board, id: WorkItemId | undefined): SipCall | undefined {
  return state.calls.find(({ item }) => item.id === id);
}

/** From now on news of these legs is nobody's; who is still there is hung up on. */
function drop({ legs }: Board, parties: readonly Party[]): void {
  for (const { legId } of parties) {
    const leg = legs.get(legId);
    legs.delete(legId);
    if (leg && leg.phase !== "over") leg.hangUp();
  }
}

/** The call is over, with all its legs. */
export function close(board: Board, call: SipCall, reason: EndReason): void {
  const { parties } = call;
  call.parties = [];
  call.ringsUntil = undefined;
  drop(board, parties);
  finish(board, call, reason);
}

/** The others talk on; with the last one the call is over, for the reason given. */
export function leave(board: Board, call: SipCall, leaving: Party, reason: EndReason): void {
  const left = call.item.participants.filter(({ address }) => address !== leaving.address);
  if (left.length === 0) {
    close(board, call, reason);
    return;
  }
  call.parties = call.parties.filter((party) => party !== leaving);
  drop(board, [leaving]);
  changeCall(board, call, withParticipants(call, left));
}

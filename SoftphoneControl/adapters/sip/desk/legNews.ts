import type { EndReason } from "../../../model/workItems/workItem";
import { isOnLine } from "../../../model/workItems/workItemTransitions";
import { changeCall, tell } from "../../books/calls";
import { consultationAbout } from "../../books/commands";
import type { Leg, LegNews } from "../leg";
import { endReasonOf } from "../legs/endReasons";
import { participantOf, readAddress } from "./addresses";
import { answered } from "./callFlow";
import { callById, close, findParty, leave } from "./parties";
import type { Board, Party, SipCall } from "./sipBooks";

type News<Type extends LegNews["type"]> = Extract<LegNews, { type: Type }>;
type OnNews = { readonly [Type in LegNews["type"]]?: (board: Board, call: SipCall, party: Party, news: News<Type>, leg: Leg) => void };

/** What a leg's news means for the call it is in. `ringing` means nothing: the call is Initiated, or Offered, already. */
const onNews: OnNews = {
  up(board, call, party, _news, leg) {
    if (party.isRecovering) {
      const { legId, address } = party;
      call.parties = call.parties.map((known) => (known === party ? { legId, address } : known));
      return;
    }
    const isCalled = call.item.participants.some(({ address, joining }) => joining && address === party.address);
    if (call.item.state !== "Initiated" && !isCalled) return;
    answered(board, call, party.address);
    // Who comes into a call on hold waits like the others.
    if (call.item.state === "Paused") void leg.hold().catch(() => undefined);
  },
  otherChanged(board, call, party, { other }) {
    const address = readAddress(other.address, board.rules.country);
    const { direction, participants } = call.item;
    if (address !== party.address && participants.some((known) => known.address === address)) return;
    const changed = participants.map((known) => (known.address === party.address ? { ...participantOf(address, other.name, board.directory), ...(known.joining && { joining: known.joining }) } : known));
    const isFirst = call.parties[0] === party;
    const own = direction === "Incoming" ? { fromAddress: address } : { toAddress: address };
    call.parties = call.parties.map((known) => (known === party ? { ...party, address } : known));
    changeCall(board, call, { participants: changed, ...(isFirst && own) });
  },
  media(board, call, party, { media }) {
    // The sound of a call is that of whom it was with from the start, as long as there are others.
    if (call.parties[0] === party) tell(board, { type: "contactCenter.callMediaChanged", at: board.at, workItemId: call.item.id, media });
  },
  recordChanged(board, call) {
    // The next page is to find this dialog, not the one before.
    changeCall(board, call, {});
  },
  over(board, call, party, { reason }) {
    lose(board, call, party, reason);
  },
  transferSucceeded(board, call) {
    const consultation = consultationAbout(board, call);
    close(board, call, "transferred");
    if (consultation) close(board, consultation, "transferred");
  },
  transferFailed(board, call, _party, { status }) {
    transferEnds(board, call, "transferFailed", endReasonOf(status));
  },
  transferSilent(board, call) {
    transferEnds(board, call, "transferSilent");
  },
};

export function hearNews<Type extends LegNews["type"]>(board: Board, leg: Leg, news: News<Type>): void {
  const found = findParty(board, leg.id);
  const hear = onNews[news.type];
  if (found) hear?.(board, found.call, found.party, news, leg);
}

/** The request that a leg's news comes of, where one does: what it takes to hand a call on is known only later. */
export function causeOf(board: Board, leg: Leg, { type }: LegNews): Board["cause"] {
  if (type !== "over" && !type.startsWith("transfer")) return undefined;
  const call = findParty(board, leg.id)?.call;
  return (callById(board, call?.item.consultationOf) ?? call)?.orderedBy;
}

/** One on the other end is gone, or could not be fetched from the page before. */
export function lose(board: Board, call: SipCall, party: Party, reason: EndReason): void {
  const { item } = call;
  if (party.isRecovering) {
    tell(board, { type: "contactCenter.troubleTold", at: board.at, code: "callNotRecovered", workItemId: item.id });
    leave(board, call, party, "connectionLost");
    return;
  }
  if (reason === "connectionLost" && isOnLine(item.state)) tell(board, { type: "contactCenter.troubleTold", at: board.at, code: "callLost", workItemId: item.id });
  // Who is handed on hangs up on the agent, before or instead of saying so.
  const isHandedOn = (callById(board, item.consultationOf) ?? call).item.transferringTo !== undefined;
  leave(board, call, party, isHandedOn && reason === "otherHungUp" ? "transferred" : reason);
}

/** The call is as it was before. */
export function transferEnds(board: Board, call: SipCall, code: "transferFailed" | "transferSilent", detail?: string): void {
  if (call.orderedBy === undefined) return;
  call.orderedBy = undefined;
  if (call.item.transferringTo !== undefined) changeCall(board, call, { transferringTo: undefined });
  tell(board, { type: "contactCenter.troubleTold", at: board.at, cause: board.cause, code, detail, workItemId: call.item.id });
}

import type { WorkItemId } from "../../../model/ids";
import type { ContactCenterWorkItem } from "../../../model/workItems/workItem";
import { addCall, changeCall, withParticipants } from "../../books/calls";
import { notReady, rest } from "../../books/desk";
import { systemReasons } from "../../books/systemReasons";
import type { Leg } from "../leg";
import { isExtension, participantOf, readAddress } from "./addresses";
import { callVariables } from "./callVariables";
import { close, leave, legsUp } from "./parties";
import type { Board, SipCall } from "./sipBooks";

/** More than any agent can take: the others hear busy. */
const mostCalls = 8;

type Particulars = Pick<ContactCenterWorkItem, "classification" | "direction" | "state" | "fromAddress" | "toAddress" | "participants"> &
  Partial<ContactCenterWorkItem>;

function newItem({ state, rules, at, newWorkItemId }: Board, particulars: Particulars): ContactCenterWorkItem {
  return {
    id: newWorkItemId(),
    revision: 1,
    channelId: rules.channelId,
    channelType: "Voice",
    agentId: state.agent?.agentId ?? "",
    capabilities: [],
    ctiData: {},
    muted: false,
    createdAt: at,
    stateSince: at,
    ...particulars,
  };
}

function classify({ rules, directory }: Board, address: string): "Internal" | "Customer" {
  return isExtension(address, rules.country, directory) ? "Internal" : "Customer";
}

function ownAddress({ state }: Board): string {
  return state.agent?.extension ?? "";
}

/** Somebody calls. */
export function ring(board: Board, leg: Leg): void {
  const { state, rules, at } = board;
  if (!state.desk.signedIn || state.calls.length >= mostCalls) {
    leg.refuse(state.desk.signedIn ? 486 : 480);
    return;
  }
  const address = readAddress(leg.other.address, rules.country);
  board.legs.set(leg.id, leg);
  addCall(board, {
    item: newItem(board, {
      classification: classify(board, address),
      direction: "Incoming",
      state: "Offered",
      fromAddress: address,
      toAddress: ownAddress(board),
      participants: [participantOf(address, leg.other.name, board.directory)],
      ctiData: callVariables(leg.other.headers),
    }),
    parties: [{ legId: leg.id, address }],
    ringsUntil: rules.ringMs > 0 ? at + rules.ringMs : undefined,
  });
}

/** Nobody is here to answer. */
export function sendBack(board: Board, call: SipCall): void {
  for (const { legId } of call.parties) board.legs.get(legId)?.refuse(480);
  close(board, call, "notAnswered");
}

/** Nobody answered: the agent is taken for away. */
export function ringEnds(board: Board, call: SipCall): void {
  sendBack(board, call);
  if (board.state.desk.state === "Ready") rest(board, notReady(systemReasons.callNotAnswered));
}

/** A call that goes out, or one about another call. */
export function placeCall(board: Board, leg: Leg, address: string, consultationOf?: WorkItemId): void {
  const call = addCall<SipCall>(board, {
    item: newItem(board, {
      classification: consultationOf === undefined ? classify(board, address) : "Consultation",
      consultationOf,
      direction: "Outgoing",
      state: "Initiated",
      fromAddress: ownAddress(board),
      toAddress: address,
      participants: [participantOf(address, undefined, board.directory)],
    }),
    parties: [],
  });
  take(board, call, leg, address);
}

/** Calls somebody into the call. */
export function callIn(board: Board, call: SipCall, leg: Leg, address: string): void {
  const joining = { ...participantOf(address, undefined, board.directory), joining: true } as const;
  changeCall(board, call, withParticipants(call, [...call.item.participants, joining]));
  leg.setMuted(call.item.muted);
  take(board, call, leg, address);
}

/** What the leg has come to before it was in the books was nobody's news. */
function take(board: Board, call: SipCall, leg: Leg, address: string): void {
  const party = { legId: leg.id, address };
  call.parties = [...call.parties, party];
  board.legs.set(leg.id, leg);
  if (leg.phase === "up") answered(board, call, address);
  if (leg.phase === "over") leave(board, call, party, "unreachable");
}

/** Who was called answers: the call is up, or somebody more is in it. */
export function answered(board: Board, call: SipCall, address: string): void {
  if (call.item.state === "Initiated") {
    changeCall(board, call, { state: "Active", connectedAt: board.at });
    return;
  }
  const participants = call.item.participants.map(({ joining, ...party }) => (joining && party.address !== address ? { ...party, joining } : party));
  changeCall(board, call, withParticipants(call, participants));
}

/** Muted is the call, whoever is in it. */
export function setMuted(board: Board, call: SipCall, muted: boolean): void {
  for (const leg of legsUp(board, call)) leg.setMuted(muted);
  changeCall(board, call, { muted });
}

import type { SupervisionManner } from "../../model/workItems/supervision";
import { ContactCenterRefusal } from "../../ports/contactCenterPort";
import { addCall, changeCall, needFreeLine } from "../books/calls";
import type { Board } from "./board";
import { finish, newItem, participant } from "./callFlow";
import { agent } from "./cast";
import { directoryOf } from "./directory";
import type { Call } from "./switchboardState";

/** @throws ContactCenterRefusal before anything has changed. */
export function supervise(board: Board, colleagueId: string, manner: SupervisionManner): void {
  const colleague = directoryOf(board.state, board.rules.supervisor).colleagues.find(({ id }) => id === colleagueId);
  if (colleague === undefined) throw new ContactCenterRefusal("badArgument", "there is no such colleague");
  if (colleague.supervision?.includes(manner) !== true) throw new ContactCenterRefusal("notPossibleNow");
  needFreeLine(board, undefined);
  const { address, name } = colleague;
  const item = newItem(board, {
    classification: "Internal",
    direction: "Outgoing",
    state: "Active",
    fromAddress: agent.extension,
    toAddress: address,
    participants: [participant(address, name)],
    connectedAt: board.at,
    supervision: { colleagueId, manner },
  });
  addCall(board, { item });
}

export function changeSupervision(board: Board, call: Call, manner: SupervisionManner): void {
  const { supervision } = call.item;
  if (supervision) changeCall(board, call, { supervision: { ...supervision, manner }, muted: false });
}

/** The colleague's call is over, and with it what the agent heard of it. */
export function endSupervisionOf(board: Board, colleagueId: string): void {
  const call = board.state.calls.find(({ item }) => item.supervision?.colleagueId === colleagueId);
  if (call) finish(board, call, "otherHungUp");
}

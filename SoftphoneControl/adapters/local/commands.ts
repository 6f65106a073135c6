import type { ContactCenterCommand, WorkItemCommand } from "../../model/contactCenterCommand";
import { capabilityFor, isWorkItemCommand } from "../../model/contactCenterCommand";
import { ContactCenterRefusal } from "../../ports/contactCenterPort";
import type { Board } from "./board";
import { needFreeLine, placeCall } from "./callFlow";
import { requestState, seatAgent } from "./desk";
import { isDialable } from "./outcomes";
import type { Call } from "./switchboardState";
import { tellSnapshot } from "./snapshot";
import { workItemCommands } from "./workItemCommands";

/** Does what is asked, or throws the refusal before anything has changed. */
export function perform(board: Board, command: ContactCenterCommand): void {
  const { signedIn } = board.state.desk;
  if (command.type === "signIn") {
    if (signedIn) throw new ContactCenterRefusal("alreadySignedIn");
    seatAgent(board, "signIn");
    tellSnapshot(board);
    return;
  }
  if (!signedIn) throw new ContactCenterRefusal("notSignedIn");
  if (isWorkItemCommand(command)) {
    performOn(board, findCall(board, command), command);
    return;
  }
  if (command.type !== "dial" && command.type !== "setAgentState") throw new ContactCenterRefusal("notPossibleNow");
  if (command.channelId !== board.rules.channelId) throw new ContactCenterRefusal("unknownChannel", command.channelId);
  if (command.type === "setAgentState") {
    requestState(board, command.state, command.reasonCode);
    return;
  }
  if (!isDialable(command.address)) throw new ContactCenterRefusal("invalidNumber");
  needFreeLine(board, undefined);
  placeCall(board, command.address);
}

function performOn<Type extends WorkItemCommand["type"]>(board: Board, call: Call, command: Extract<WorkItemCommand, { type: Type }>): void {
  const act: (board: Board, call: Call, command: Extract<WorkItemCommand, { type: Type }>) => void = workItemCommands[command.type];
  act(board, call, command);
}

function findCall(board: Board, command: WorkItemCommand): Call {
  const call = board.state.calls.find(({ item }) => item.id === command.workItemId);
  if (call === undefined) throw new ContactCenterRefusal(wasOurs(board, command.workItemId) ? "workItemEnded" : "unknownWorkItem");
  if (!call.item.capabilities.includes(capabilityFor[command.type])) throw new ContactCenterRefusal("notPossibleNow");
  return call;
}

/** Calls are numbered: one that is not there but has a number given out has ended. */
function wasOurs({ state }: Board, id: string): boolean {
  const prefix = `call-${state.seed}-`;
  const given = Number(id.slice(prefix.length));
  return id.startsWith(prefix) && given >= 1 && given <= state.lastCall;
}

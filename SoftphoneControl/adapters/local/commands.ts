import type { ContactCenterCommand, WorkItemCommand } from "../../model/requests/contactCenterCommand";
import { ContactCenterRefusal } from "../../ports/contactCenterPort";
import { needFreeLine, tell } from "../books/calls";
import { checkCommand, findCall } from "../books/commands";
import { dropNext, requestState, seatAgent } from "../books/desk";
import type { Board } from "./board";
import { placeCall } from "./callFlow";
import { isDialable } from "./outcomes";
import { wholePicture } from "./snapshot";
import { supervise } from "./supervising";
import type { Call } from "./switchboardState";
import { workItemCommands } from "./workItemCommands";

/** Does what is asked, or throws the refusal before anything has changed. */
export function perform(board: Board, command: ContactCenterCommand): void {
  if (command.type === "signIn") {
    if (board.state.desk.signedIn) throw new ContactCenterRefusal("alreadySignedIn");
    seatAgent(board);
    tell(board, wholePicture(board));
    return;
  }
  const checked = checkCommand(board, command);
  if (checked.type === "setAgentState") {
    requestState(board, checked.state, checked.reasonCode);
  } else if (checked.type === "dial") {
    if (!isDialable(checked.address)) throw new ContactCenterRefusal("invalidNumber");
    needFreeLine(board, undefined);
    placeCall(board, checked.address);
  } else if (checked.type === "dropNextAgentState") {
    dropNext(board);
  } else if (checked.type === "chooseTelephone") {
    const { telephone } = checked;
    board.state.telephone = telephone;
    tell(board, { type: "contactCenter.telephoneChanged", at: board.at, cause: board.cause, telephone });
  } else if (checked.type === "superviseCall") {
    supervise(board, checked.colleagueId, checked.manner);
  } else {
    performOn(board, findCall(board, checked, (id) => wasOurs(board, id)), checked);
  }
}

function performOn<Type extends WorkItemCommand["type"]>(board: Board, call: Call, command: Extract<WorkItemCommand, { type: Type }>): void {
  const act: (board: Board, call: Call, command: Extract<WorkItemCommand, { type: Type }>) => void = workItemCommands[command.type];
  act(board, call, command);
}

/** Calls are numbered: one that is not there but has a number given out has ended. */
function wasOurs({ state }: Board, id: string): boolean {
  const prefix = `call-${state.seed}-`;
  const given = Number(id.slice(prefix.length));
  return id.startsWith(prefix) && given >= 1 && given <= state.lastCall;
}

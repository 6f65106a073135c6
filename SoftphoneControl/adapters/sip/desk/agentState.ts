import type { RequestableAgentState } from "../../../model/agent/agentState";
import type { ContactCenterCommand } from "../../../model/requests/contactCenterCommand";
import type { RequestId } from "../../../model/ids";
import { noReasonCode } from "../../../model/agent/reasonCode";
import { ContactCenterRefusal } from "../../../ports/contactCenterPort";
import { chosenStance, restSoon } from "../../books/desk";
import { sendBack } from "./callFlow";
import type { Floor } from "./floor";

export interface AskedState {
  readonly state: RequestableAgentState;
  readonly reasonCode: string;
}

/** Asks the contact centre's own state API: what it answers counts; undefined: as asked. Rejects with a `ContactCenterRefusal`. */
export type AskState = (state: RequestableAgentState, reasonCode: string) => Promise<AskedState | undefined>;

type SetAgentState = Extract<ContactCenterCommand, { type: "setAgentState" }>;

export async function setAgentState(floor: Floor, { state, reasonCode }: SetAgentState, cause: RequestId, askState: AskState | undefined): Promise<void> {
  const chosen = chosenStance(floor.board, state, reasonCode);
  const answer = askState && (await askState(state, reasonCode));
  if (!floor.state.desk.signedIn) throw new ContactCenterRefusal("notSignedIn");
  floor.move(cause, (board) => {
    // Who called while the contact centre was asked goes to somebody else.
    if ((answer?.state ?? state) === "Logout") for (const call of board.state.calls.filter(({ item }) => item.state === "Offered")) sendBack(board, call);
    restSoon(board, answer === undefined ? chosen : { ...answer, reasonCodeLabel: labelOf(floor, answer) });
  });
}

/** The contact centre may know reasons that nobody can choose. */
function labelOf({ board }: Floor, { state, reasonCode }: AskedState): string {
  if (state === "Ready" || reasonCode === noReasonCode) return "";
  return board.rules.reasonCodes[state].find((known) => known.id === reasonCode)?.label ?? reasonCode;
}

import type { WorkItemCommand } from "../../model/contactCenterCommand";
import { ContactCenterRefusal } from "../../ports/contactCenterPort";
import type { Board } from "./board";
import { changeCall } from "./board";
import { connect, endWrapup, finish, needFreeLine, pauseOthers, placeCall } from "./callFlow";
import { reasonOf } from "./desk";
import { directoryOf } from "./directory";
import { isDialable, outcomeOf } from "./outcomes";
import { callIn, joinCalls, leave } from "./parties";
import type { Call } from "./switchboardState";

type Command<Type extends WorkItemCommand["type"]> = Extract<WorkItemCommand, { type: Type }>;
export type WorkItemCommands = { readonly [Type in WorkItemCommand["type"]]: (board: Board, call: Call, command: Command<Type>) => void };

/** Each refuses before it changes anything. That the call's capabilities allow it has been seen to. */
export const workItemCommands: WorkItemCommands = {
  acceptWorkitem(board, call) {
    pauseOthers(board, call);
    connect(board, call);
  },
  rejectWorkitem(board, call) {
    finish(board, call, "declined");
  },
  pauseWorkitem(board, call) {
    changeCall(board, call, { state: "Paused" });
  },
  resumeWorkitem(board, call) {
    pauseOthers(board, call);
    changeCall(board, call, { state: "Active" });
  },
  muteWorkitem(board, call) {
    changeCall(board, call, { muted: true });
  },
  unmuteWorkitem(board, call) {
    changeCall(board, call, { muted: false });
  },
  endWorkitem(board, call) {
    finish(board, call, "agentHungUp");
  },
  sendDtmf(_board, _call, { digits }) {
    if (!/^[\dA-D*#]+$/.test(digits)) throw new ContactCenterRefusal("badArgument", "digits must be of 0-9, A-D, * and #");
  },
  consult(board, call, { address }) {
    if (!isDialable(address)) throw new ContactCenterRefusal("invalidNumber");
    needFreeLine(board, call);
    placeCall(board, address, call.item.id);
    if (call.item.state === "Active") changeCall(board, call, { state: "Paused" });
  },
  transfer(board, call, { address }) {
    const isNobody = !isDialable(address) || outcomeOf(address, directoryOf(board.state)).result === "invalidNumber";
    if (isNobody) throw new ContactCenterRefusal("invalidNumber");
    finish(board, call, "transferred");
  },
  completeTransfer(board, call) {
    const consultation = consultationAbout(board, call);
    finish(board, call, "transferred");
    if (consultation !== undefined) finish(board, consultation, "transferred");
  },
  conference(board, call) {
    const consultation = consultationAbout(board, call);
    if (consultation === undefined) throw new ContactCenterRefusal("notPossibleNow");
    pauseOthers(board, call, consultation);
    joinCalls(board, call, consultation);
  },
  singleStepConference(board, call, { address }) {
    if (!isDialable(address)) throw new ContactCenterRefusal("invalidNumber");
    if (isParticipant(call, address)) throw new ContactCenterRefusal("badArgument", "this participant is in the call already");
    callIn(board, call, address);
  },
  dropParticipant(board, call, { address }) {
    if (!isParticipant(call, address)) throw new ContactCenterRefusal("badArgument", "the call has no such participant");
    leave(board, call, address, "agentHungUp");
  },
  setWrapupReason(board, call, { reasonCode }) {
    changeCall(board, call, { wrapupReason: reasonOf("Wrapup", reasonCode).id });
  },
  completeWrapup(board, call) {
    const { wrapup, wrapupReason } = call.item;
    if (wrapup?.reasonRequired === true && wrapupReason === undefined) throw new ContactCenterRefusal("reasonCodeRequired");
    endWrapup(board, call);
  },
  updateWorkitemData(board, call, { ctiData }) {
    const together = { ...call.item.ctiData, ...ctiData };
    if (Object.keys(together).length > mostCallVariables) throw new ContactCenterRefusal("badArgument", `a call has at most ${mostCallVariables} call variables`);
    changeCall(board, call, { ctiData: together });
  },
};

const mostCallVariables = 200;

function consultationAbout({ state }: Board, { item }: Call): Call | undefined {
  return state.calls.find((other) => other.item.consultationOf === item.id);
}

function isParticipant({ item }: Call, address: string): boolean {
  return item.participants.some((participant) => participant.address === address);
}

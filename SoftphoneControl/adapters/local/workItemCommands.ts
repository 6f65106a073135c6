import type { WorkItemCommand } from "../../model/requests/contactCenterCommand";
import { ContactCenterRefusal } from "../../ports/contactCenterPort";
import { changeCall, needFreeLine } from "../books/calls";
import { bookCommands, checkDigits, checkNewcomer, checkParticipant, consultationAbout } from "../books/commands";
import type { Board } from "./board";
import { connect, finish, pauseOthers, placeCall } from "./callFlow";
import { directoryOf } from "./directory";
import { isDialable, outcomeOf } from "./outcomes";
import { callIn, joinCalls, leave } from "./parties";
import { changeSupervision } from "./supervising";
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
    checkDigits(digits);
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
    checkNewcomer(call, address);
    callIn(board, call, address);
  },
  dropParticipant(board, call, { address }) {
    checkParticipant(call, address);
    leave(board, call, address, "agentHungUp");
  },
  startRecording(board, call) {
    changeCall(board, call, { recording: "on" });
  },
  stopRecording(board, call) {
    changeCall(board, call, { recording: undefined });
  },
  pauseRecording(board, call) {
    changeCall(board, call, { recording: "paused" });
  },
  resumeRecording(board, call) {
    changeCall(board, call, { recording: "on" });
  },
  changeSupervision(board, call, { manner }) {
    changeSupervision(board, call, manner);
  },
  ...bookCommands,
};

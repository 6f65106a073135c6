import type { ContactCenterCommand, WorkItemCommand } from "../../model/requests/contactCenterCommand";
import { capabilityFor, isWorkItemCommand } from "../../model/requests/contactCenterCommand";
import { ContactCenterRefusal } from "../../ports/contactCenterPort";
import type { BookedCall, Move } from "./books";
import { changeCall, endWrapup } from "./calls";
import { reasonOf } from "./desk";

type Commands<Type extends WorkItemCommand["type"]> = {
  readonly [Each in Type]: (move: Move, call: BookedCall, command: Extract<WorkItemCommand, { type: Each }>) => void;
};

const mostCallVariables = 200;

/** What needs nobody but the books. Each refuses before it changes anything. */
export const bookCommands: Commands<"setWrapupReason" | "completeWrapup" | "extendWrapup" | "updateWorkitemData"> = {
  setWrapupReason(move, call, { reasonCode }) {
    changeCall(move, call, { wrapupReason: reasonOf(move.rules.reasonCodes, "Wrapup", reasonCode).id });
  },
  completeWrapup(move, call) {
    const { wrapup, wrapupReason } = call.item;
    if (wrapup?.reasonRequired === true && wrapupReason === undefined) throw new ContactCenterRefusal("reasonCodeRequired");
    endWrapup(move, call);
  },
  extendWrapup(move, call) {
    const { wrapup } = call.item;
    if (wrapup?.endsAt !== undefined) changeCall(move, call, { wrapup: { ...wrapup, endsAt: wrapup.endsAt + move.rules.wrapupMs } });
  },
  updateWorkitemData(move, call, { ctiData }) {
    const together = { ...call.item.ctiData, ...ctiData };
    if (Object.keys(together).length > mostCallVariables) throw new ContactCenterRefusal("badArgument", `a call has at most ${mostCallVariables} call variables`);
    changeCall(move, call, { ctiData: together });
  },
};

type OfChannel = Extract<ContactCenterCommand, { type: "setAgentState" | "dropNextAgentState" | "dial" | "chooseTelephone" | "superviseCall" }>;
type Checked = OfChannel | WorkItemCommand;

const ofChannel: readonly string[] = ["setAgentState", "dropNextAgentState", "dial", "chooseTelephone", "superviseCall"] satisfies OfChannel["type"][];

function isOfChannel(command: ContactCenterCommand): command is OfChannel {
  return ofChannel.includes(command.type);
}

/** @throws ContactCenterRefusal when nobody is signed in, the command is none, or its channel is not ours. */
export function checkCommand({ state, rules }: Move, command: Exclude<ContactCenterCommand, { type: "signIn" }>): Checked {
  if (!state.desk.signedIn) throw new ContactCenterRefusal("notSignedIn");
  if (isWorkItemCommand(command)) return command;
  if (!isOfChannel(command)) throw new ContactCenterRefusal("notPossibleNow");
  if (command.channelId !== rules.channelId) throw new ContactCenterRefusal("unknownChannel", command.channelId);
  return command;
}

/**
 * The call that a command is about, which allows it now.
 * @param wasOurs whether a call that is not there ended here.
 */
export function findCall<Call extends BookedCall>({ state }: Move<Call>, { type, workItemId }: WorkItemCommand, wasOurs: (id: string) => boolean): Call {
  const call = state.calls.find(({ item }) => item.id === workItemId);
  if (call === undefined) throw new ContactCenterRefusal(wasOurs(workItemId) ? "workItemEnded" : "unknownWorkItem");
  if (!call.item.capabilities.includes(capabilityFor[type])) throw new ContactCenterRefusal("notPossibleNow");
  return call;
}

export function checkDigits(digits: string): void {
  if (!/^[\dA-D*#]+$/.test(digits)) throw new ContactCenterRefusal("badArgument", "digits must be of 0-9, A-D, * and #");
}

/** Nobody is in a call twice. */
export function checkNewcomer(call: BookedCall, address: string): void {
  if (isParticipant(call, address)) throw new ContactCenterRefusal("badArgument", "this participant is in the call already");
}

export function checkParticipant(call: BookedCall, address: string): void {
  if (!isParticipant(call, address)) throw new ContactCenterRefusal("badArgument", "the call has no such participant");
}

function isParticipant({ item }: BookedCall, address: string): boolean {
  return item.participants.some((participant) => participant.address === address);
}

export function consultationAbout<Call extends BookedCall>({ state }: Move<Call>, { item }: Call): Call | undefined {
  return state.calls.find((other) => other.item.consultationOf === item.id);
}

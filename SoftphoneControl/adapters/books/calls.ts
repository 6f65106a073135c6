import type { ContactCenterFact } from "../../model/requests/contactCenterFact";
import type { EndReason, Participant, WorkItemChanges, WorkItemState } from "../../model/workItems/workItem";
import { isEnded, isOnLine } from "../../model/workItems/workItemTransitions";
import { ContactCenterRefusal } from "../../ports/contactCenterPort";
import type { BookedCall, Move } from "./books";
import { capabilitiesOf } from "./capabilitiesOf";

/** Nobody is told about calls while nobody is signed in: signing in tells them all. */
export function tell({ state, facts }: Move, fact: ContactCenterFact): void {
  if (state.desk.signedIn || fact.type === "contactCenter.directoryChanged") facts.push(fact);
}

/** A new call, with the capabilities it has from the start. */
export function addCall<Call extends BookedCall>(move: Move<Call>, call: Call): Call {
  move.state.calls.push(call);
  call.item = { ...call.item, capabilities: capabilitiesNow(move, call) };
  tell(move, { type: "contactCenter.workItemAppeared", at: move.at, cause: move.cause, workItem: call.item });
  return call;
}

/** One fact, counted. A call that ends leaves the books. */
export function changeCall(move: Move, call: BookedCall, wanted: WorkItemChanges): void {
  const { state, at, cause } = move;
  const since = wanted.state === undefined || wanted.state === call.item.state ? {} : { stateSince: at };
  const ended = wanted.state !== undefined && isEnded(wanted.state);
  const revision = call.item.revision + 1;
  if (ended) state.calls = state.calls.filter((other) => other !== call);
  const before = call.item.capabilities;
  const changed = { ...wanted, ...since, ...(ended ? { endedAt: at } : {}) };
  call.item = { ...call.item, ...changed, revision };
  call.item = { ...call.item, capabilities: capabilitiesNow(move, call) };
  const changes = sameNames(before, call.item.capabilities) ? changed : { ...changed, capabilities: call.item.capabilities };
  tell(move, { type: "contactCenter.workItemChanged", at, cause, workItemId: call.item.id, revision, changes });
}

/** Calls whose capabilities changed because of another call: told at the end of a move. */
export function refreshCapabilities(move: Move): void {
  for (const call of move.state.calls) {
    if (!sameNames(call.item.capabilities, capabilitiesNow(move, call))) changeCall(move, call, {});
  }
}

function capabilitiesNow({ state, rules }: Move, call: BookedCall): BookedCall["item"]["capabilities"] {
  return call.allows !== undefined && isOnLine(call.item.state) ? call.allows : capabilitiesOf(call.item, state.calls.map((other) => other.item), rules.records);
}

function sameNames(one: readonly string[], other: readonly string[]): boolean {
  return one.join() === other.join();
}

/** Refuses while another call is talking or being dialed. */
export function needFreeLine({ state }: Move, call: BookedCall | undefined): void {
  const isTaken = state.calls.some((other) => other !== call && (other.item.state === "Active" || other.item.state === "Initiated"));
  if (isTaken) throw new ContactCenterRefusal("lineBusy");
}

/** One talk at a time: those to put on hold before the calls given talk. One that is still being dialed can't be. */
export function callsToPause<Call extends BookedCall>({ state }: Move<Call>, ...calls: readonly Call[]): readonly Call[] {
  const others = state.calls.filter((other) => !calls.includes(other));
  if (others.some(({ item }) => item.state === "Initiated")) throw new ContactCenterRefusal("lineBusy");
  return others.filter(({ item }) => item.state === "Active");
}

/** Two who have joined make a conference; with fewer the call is again what it was. */
export function withParticipants(call: BookedCall, participants: readonly Participant[]): WorkItemChanges {
  call.plain ??= call.item.classification;
  const classification = participants.filter(({ joining }) => !joining).length > 1 ? "Conference" : call.plain;
  return classification === call.item.classification ? { participants } : { participants, classification };
}

/** The call is over: a customer's call that was answered is wrapped up first. Who was still being called into it is left alone. */
export function finish(move: Move, call: BookedCall, endReason: EndReason): void {
  const { wrapupMs, wrapupReasonRequired } = move.rules;
  const { state, classification, participants, transferringTo, recording } = call.item;
  const joined = participants.filter(({ joining }) => !joining);
  const changes: WorkItemChanges = {
    endReason,
    ...(joined.length === participants.length ? {} : { participants: joined }),
    ...(transferringTo === undefined ? {} : { transferringTo: undefined }),
    ...(recording === undefined ? {} : { recording: undefined }),
  };
  const endsAs = endOf(endReason);
  if (!isOnLine(state) || (call.plain ?? classification) !== "Customer" || wrapupMs === 0) {
    changeCall(move, call, { ...changes, state: endsAs });
    return;
  }
  call.endsAs = endsAs;
  changeCall(move, call, { ...changes, state: "Wrapup", wrapup: { endsAt: move.at + wrapupMs, reasonRequired: wrapupReasonRequired } });
}

export function endWrapup(move: Move, call: BookedCall): void {
  changeCall(move, call, { state: call.endsAs ?? "EndedUnknown" });
}

function endOf(reason: EndReason): WorkItemState {
  if (reason === "abandoned") return "EndedAbandoned";
  return reason === "transferred" ? "EndedTransferred" : "Ended";
}

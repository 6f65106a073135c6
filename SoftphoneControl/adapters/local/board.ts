import type { SimulationSettings } from "../../model/configuration";
import type { ContactCenterFact } from "../../model/contactCenterFact";
import type { ChannelId, EpochMs, RequestId } from "../../model/ids";
import type { WorkItemChanges } from "../../model/workItem";
import { isEnded } from "../../model/workItemTransitions";
import { capabilitiesOf } from "./capabilitiesOf";
import { nextRandom } from "./random";
import type { Call, Happening, SwitchboardState } from "./switchboardState";

export interface Rules extends Pick<SimulationSettings, "wrapupMs" | "wrapupReasonRequired" | "ringMs"> {
  readonly channelId: ChannelId;
}

/** What every move of the switchboard works on. */
export interface Board {
  readonly rules: Rules;
  readonly state: SwitchboardState;
  /** When the present move happens. */
  readonly at: EpochMs;
  readonly cause: RequestId | undefined;
  /** What the present move has led to so far. */
  readonly facts: ContactCenterFact[];
}

export function draw(board: Board): number {
  const drawn = nextRandom(board.state.random);
  board.state.random = drawn.state;
  return drawn.value;
}

export function schedule(board: Board, type: Happening["type"], id: string, afterMs: number, address?: string): void {
  board.state.agenda.push({ type, id, address, dueAt: board.at + afterMs });
}

/** What was to happen to it won't. */
export function unschedule({ state }: Board, id: string | undefined): void {
  state.agenda = state.agenda.filter((happening) => happening.id !== id);
}

/** Nobody is told about calls while nobody is signed in: signing in tells them all. */
export function tell(board: Board, fact: ContactCenterFact): void {
  if (board.state.desk.signedIn || fact.type === "contactCenter.directoryChanged") board.facts.push(fact);
}

/** A new call, with the capabilities it has from the start. */
export function addCall(board: Board, call: Call): Call {
  board.state.calls.push(call);
  call.item = { ...call.item, capabilities: capabilitiesNow(board, call) };
  tell(board, { type: "contactCenter.workItemAppeared", at: board.at, cause: board.cause, workItem: call.item });
  return call;
}

export function changeCall(board: Board, call: Call, wanted: WorkItemChanges): void {
  const { state } = board;
  const since = wanted.state === undefined || wanted.state === call.item.state ? {} : { stateSince: board.at };
  const ended = wanted.state !== undefined && isEnded(wanted.state);
  const revision = call.item.revision + 1;
  if (ended) {
    state.calls = state.calls.filter((other) => other !== call);
    unschedule(board, call.item.id);
  }
  const before = call.item.capabilities;
  const changed = { ...wanted, ...since, ...(ended ? { endedAt: board.at } : {}) };
  call.item = { ...call.item, ...changed, revision };
  call.item = { ...call.item, capabilities: capabilitiesNow(board, call) };
  const changes = sameNames(before, call.item.capabilities) ? changed : { ...changed, capabilities: call.item.capabilities };
  tell(board, { type: "contactCenter.workItemChanged", at: board.at, cause: board.cause, workItemId: call.item.id, revision, changes });
}

/** Calls whose capabilities changed because of another call: told at the end of a move. */
export function refreshCapabilities(board: Board): void {
  for (const call of board.state.calls) {
    if (!sameNames(call.item.capabilities, capabilitiesNow(board, call))) changeCall(board, call, {});
  }
}

function capabilitiesNow(board: Board, call: Call): Call["item"]["capabilities"] {
  return capabilitiesOf(call.item, board.state.calls.map((other) => other.item));
}

function sameNames(one: readonly string[], other: readonly string[]): boolean {
  return one.join() === other.join();
}

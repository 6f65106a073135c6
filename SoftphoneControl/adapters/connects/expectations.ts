import type { ContactCenterCommand } from "../../model/requests/contactCenterCommand";
import type { RequestId } from "../../model/ids";
import { noReasonCode } from "../../model/agent/reasonCode";
import { isSameNumber } from "../../model/numbers/sameNumber";
import type { ClockPort } from "../../ports/clockPort";
import type { Cause } from "./picture";
import type { ToldAgentState, ToldWorkItem } from "./told";

/** Requests and the events that follow from them. Page 004: whether a request has succeeded is told by an event. */
export interface Expectations {
  /**
   * Resolves when Connects has taken the request: its event has come, or its promise has resolved and none follows, or none has followed for a while.
   * Rejects with what the promise rejects with, or when `fail` is called first.
   */
  settle(request: { readonly id: RequestId; readonly command: ContactCenterCommand; readonly raisesEvent: boolean; readonly asked: Promise<unknown> }): Promise<void>;
  /** Whose doing a new work item is. */
  claimCall(told: ToldWorkItem): Cause | undefined;
  /** Whose doing a state of the agent is. */
  claimState(told: ToldAgentState): RequestId | undefined;
  /** The request an event names, if it is one of ours. */
  ours(requestId: string | undefined): RequestId | undefined;
  isMet(id: RequestId): boolean;
  /** An `error` event named it. False when it is none of ours, or was settled long ago. */
  fail(id: string | undefined, error: Error): boolean;
  dispose(): void;
}

interface Entry {
  readonly id: RequestId;
  readonly command: ContactCenterCommand;
  readonly openedAt: number;
  isMet: boolean;
  /** An `error` event has named it: what the promise resolves with no longer counts. */
  isRefused: boolean;
  onMet: () => void;
  onFailed: (error: Error) => void;
}

/** How long an event may take after its request's promise, before the request counts as taken without. */
const eventMs = 2_000;
/** How long an event without a request's id may still belong to one. */
const claimMs = 30_000;
/** The promise may reject a moment later, and say more. */
const sayMoreMs = 200;
const mostRemembered = 500;

export function createExpectations(clock: ClockPort): Expectations {
  const entries = new Map<RequestId, Entry>();
  const waits = new Set<() => void>();
  let isOver = false;

  function open(id: RequestId, command: ContactCenterCommand): Entry {
    const entry: Entry = { id, command, openedAt: clock.now(), isMet: false, isRefused: false, onMet: () => undefined, onFailed: () => undefined };
    entries.set(id, entry);
    const [oldest] = entries.keys();
    if (oldest !== undefined && entries.size > mostRemembered) entries.delete(oldest);
    return entry;
  }

  function meet(entry: Entry | undefined): RequestId | undefined {
    if (!entry) return undefined;
    entry.isMet = true;
    entry.onMet();
    return entry.id;
  }

  /** Page 004 has a field for the request's id in each event, "for future use" in some: then whatever fits is taken for it. */
  function claim(named: string | undefined, fits: (command: ContactCenterCommand) => boolean): Entry | undefined {
    if (named !== undefined) return entries.get(named as RequestId);
    return [...entries.values()].find((entry) => !entry.isMet && clock.now() - entry.openedAt <= claimMs && fits(entry.command));
  }

  function wait(ms: number, then: () => void): void {
    const undo = clock.after(ms, () => {
      waits.delete(undo);
      then();
    });
    waits.add(undo);
  }

  return {
    settle: ({ id, command, raisesEvent, asked }) =>
      new Promise((resolve, reject) => {
        const entry = open(id, command);
        const settled = (end: () => void) => (): void => { if (!isOver) end(); };
        entry.onMet = settled(resolve);
        entry.onFailed = (error) => {
          entries.delete(id);
          settled(() => { reject(error); })();
        };
        asked.then(() => {
          if (entry.isRefused) return;
          if (raisesEvent && !entry.isMet) wait(eventMs, settled(resolve));
          else settled(resolve)();
        }, (error: unknown) => { entry.onFailed(error instanceof Error ? error : new Error(typeof error)); });
      }),
    claimCall({ requestId, direction, ani, participants = [] }) {
      const address = ani === "" ? participants[0]?.address : ani;
      const entry = claim(requestId, (command) => (command.type === "dial" || command.type === "consult") && direction === "Outgoing" && isSameNumber(command.address, address));
      const id = meet(entry);
      if (entry === undefined || id === undefined) return undefined;
      return { requestId: id, about: entry.command.type === "consult" ? entry.command.workItemId : undefined };
    },
    claimState({ requestId, newState, newReasonCode }) {
      const reasonFits = (asked: string): boolean => asked === noReasonCode || newReasonCode === noReasonCode || asked === newReasonCode;
      return meet(claim(requestId, (command) => command.type === "setAgentState" && command.state === newState && reasonFits(command.reasonCode)));
    },
    ours: (requestId) => (requestId === undefined ? undefined : entries.get(requestId as RequestId)?.id),
    isMet: (id) => entries.get(id)?.isMet ?? false,
    fail(id, error) {
      const entry = id === undefined ? undefined : entries.get(id as RequestId);
      if (entry) {
        entry.isRefused = true;
        wait(sayMoreMs, () => { entry.onFailed(error); });
      }
      return entry !== undefined;
    },
    dispose() {
      isOver = true;
      for (const undo of waits) undo();
    },
  };
}

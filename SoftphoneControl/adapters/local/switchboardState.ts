import type { AgentState } from "../../model/agentState";
import type { NextAgentState } from "../../model/channel";
import type { SimulatedFaults } from "../../model/configuration";
import type { EpochMs, RequestId } from "../../model/ids";
import { noReasonCode } from "../../model/reasonCode";
import type { Classification, ContactCenterWorkItem, WorkItemState } from "../../model/workItem";

/** An agent state with its reason, as a channel shows it. */
export interface Stance {
  readonly state: AgentState;
  readonly reasonCode: string;
  readonly reasonCodeLabel: string;
}

export interface Desk extends Stance {
  readonly signedIn: boolean;
  readonly stateChangeTime: EpochMs;
  readonly revision: number;
  /** Where the agent goes when the last call is over, unless `next` says otherwise. */
  readonly rest: Stance;
  readonly next?: NextAgentState | undefined;
  readonly nextCause?: RequestId | undefined;
}

/** Somebody who wants to be put through. */
export interface Caller {
  readonly id: string;
  /** Who it is among the sample people. */
  readonly personId?: string | undefined;
  readonly address: string;
  readonly queueId: string;
  /** Hangs up this long after being answered. */
  readonly talksForMs?: number | undefined;
}

export interface Call {
  item: ContactCenterWorkItem;
  /** Who called in, to go back to the queue; gone when that party has left a conference. */
  caller?: Caller | undefined;
  /** What the call was classified as before it was a conference. */
  plain?: Classification | undefined;
  /** In wrap-up: the end it stands for. */
  endsAs?: WorkItemState | undefined;
}

export const happeningTypes = ["ringEnds", "calleeActs", "joinerActs", "otherHangsUp", "wrapupEnds", "callerGivesUp", "scenarioStep"] as const;

/** What will happen by itself, and to whom (a call, a caller, a step). Who has moved on by then is left alone. */
export interface Happening {
  readonly dueAt: EpochMs;
  readonly type: (typeof happeningTypes)[number];
  readonly id: string;
  /** Which of a call's participants; without it, whom the call was with from the start. */
  readonly address?: string | undefined;
}

/** How the line behaves while a scenario says so. */
export interface Disturbance {
  readonly latencyMs?: number | undefined;
  readonly faults?: Partial<SimulatedFaults> | undefined;
}

/** The whole truth of the simulated contact centre. JSON: it is what resume data holds. */
export interface SwitchboardState {
  readonly seed: number;
  random: number;
  lastCall: number;
  lastCaller: number;
  desk: Desk;
  calls: Call[];
  waiting: Caller[];
  agenda: Happening[];
  /** Requests taken lately, so that one repeated after a reload does nothing. */
  taken: RequestId[];
  /** Colleagues whose state is not the cast's. */
  colleagueStates: Record<string, AgentState>;
  /** Calls of strangers waiting in a queue. */
  crowds: Record<string, number>;
  scenario?: { readonly name: string; readonly startedAt: EpochMs } | undefined;
  disturbance?: Disturbance | undefined;
}

export function createSwitchboardState(seed: number, at: EpochMs): SwitchboardState {
  const loggedOut: Stance = { state: "Logout", reasonCode: noReasonCode, reasonCodeLabel: "" };
  return {
    seed,
    random: seed,
    lastCall: 0,
    lastCaller: 0,
    desk: { ...loggedOut, signedIn: false, stateChangeTime: at, revision: 1, rest: loggedOut },
    calls: [],
    waiting: [],
    agenda: [],
    taken: [],
    colleagueStates: {},
    crowds: {},
  };
}

import type { AgentState } from "../../model/agent/agentState";
import type { SimulatedFaults } from "../../model/settings/simulationSettings";
import type { EpochMs } from "../../model/ids";
import type { Telephone } from "../../model/workItems/telephone";
import type { BookedCall, Books } from "../books/books";
import { emptyBooks } from "../books/books";

/** Somebody who wants to be put through. */
export interface Caller {
  readonly id: string;
  /** Who it is among the sample people. */
  readonly personId?: string | undefined;
  readonly address: string;
  readonly queueId: string;
  /** When the call came in. */
  readonly since?: EpochMs | undefined;
  /** Hangs up this long after being answered. */
  readonly talksForMs?: number | undefined;
  /** What the queue knows about this call. */
  readonly ctiData?: Readonly<Record<string, string>> | undefined;
}

export interface Call extends BookedCall {
  /** Who called in, to go back to the queue; gone when that party has left a conference. */
  caller?: Caller | undefined;
}

const callHappeningTypes = ["ringEnds", "calleeActs", "joinerActs", "otherHangsUp", "wrapupEnds"] as const;
export const happeningTypes = [...callHappeningTypes, "callerGivesUp", "scenarioStep"] as const;
export type CallHappeningType = (typeof callHappeningTypes)[number];

/** What will happen by itself, and to whom (a call, a caller, a step). Who has moved on by then is left alone. */
export interface Happening {
  readonly dueAt: EpochMs;
  readonly type: (typeof happeningTypes)[number];
  readonly id: string;
  /** Which of a call's participants; without it, whom the call was with from the start. */
  readonly address?: string | undefined;
}

export function isAboutCall({ type }: Happening): boolean {
  return callHappeningTypes.some((about) => about === type);
}

/** How the line behaves while a scenario says so. */
export interface Disturbance {
  readonly latencyMs?: number | undefined;
  readonly faults?: Partial<SimulatedFaults> | undefined;
}

/** The whole truth of the simulated contact centre. JSON: it is what resume data holds. */
export interface SwitchboardState extends Books<Call> {
  readonly seed: number;
  random: number;
  lastCall: number;
  lastCaller: number;
  waiting: Caller[];
  agenda: Happening[];
  /** Colleagues whose state is not the cast's. */
  colleagueStates: Record<string, AgentState>;
  /** Calls of strangers waiting in a queue. */
  crowds: Record<string, number>;
  scenario?: { readonly name: string; readonly startedAt: EpochMs } | undefined;
  disturbance?: Disturbance | undefined;
  /** Where calls from now on are heard. */
  telephone?: Telephone | undefined;
}

export function createSwitchboardState(seed: number, at: EpochMs): SwitchboardState {
  return {
    ...emptyBooks(at),
    seed,
    random: seed,
    lastCall: 0,
    lastCaller: 0,
    waiting: [],
    agenda: [],
    colleagueStates: {},
    crowds: {},
  };
}

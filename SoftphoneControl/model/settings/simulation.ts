import type { WorkItemId } from "../ids";

/** Someone a visitor can make call. */
export interface SampleCaller {
  readonly id: string;
  readonly name: string;
  /** E.164; empty when withheld. */
  readonly address: string;
  /** What the caller wants, in a few words. */
  readonly topic: string;
}

export interface ScenarioSummary {
  readonly name: string;
  readonly title: string;
}

/** What a simulated contact centre has to offer to a visitor. */
export interface SimulationOffer {
  readonly callers: readonly SampleCaller[];
  readonly scenarios: readonly ScenarioSummary[];
}

interface OnCall {
  readonly workItemId?: WorkItemId | undefined;
  /** Which of a call's participants. */
  readonly address?: string | undefined;
}

/** What can be done on the other side of a simulated contact centre. Without a work item: to the one that fits. */
export type SimulationOrder =
  /** A sample caller (by id) or any number rings in, on a queue (by id) when one is named. */
  | { readonly type: "callerDials"; readonly callerId?: string | undefined; readonly address?: string | undefined; readonly queueId?: string | undefined }
  /** `callerId`: also while waiting in a queue, where there is no work item yet. */
  | ({ readonly type: "callerHangsUp"; readonly callerId?: string | undefined } & OnCall)
  /** The called party (outbound call) or the consulted colleague picks up now. */
  | ({ readonly type: "calleeAnswers" | "calleeHangsUp" } & OnCall)
  /** The consulted colleague, or who was brought into a call. */
  | ({ readonly type: "colleagueAnswers" | "colleagueDeclines" | "colleagueHangsUp" } & OnCall)
  /** The agent lifts the receiver of the desk phone that rings, or lays it down. */
  | ({ readonly type: "agentPicksUp" | "agentHangsUp" } & OnCall)
  /** The line breaks; with `forMs` it comes back by itself. */
  | { readonly type: "networkDrops"; readonly forMs?: number | undefined }
  | { readonly type: "networkReturns" }
  /** The same agent signs in on another device, which takes the calls from then on. */
  | { readonly type: "agentSignsInElsewhere" }
  | { readonly type: "scenarioStarts"; readonly name: string }
  | { readonly type: "scenarioStops" };

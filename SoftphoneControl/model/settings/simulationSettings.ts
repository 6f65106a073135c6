/** How the simulated contact centre behaves. */
export interface SimulationSettings {
  /** The same seed gives the same day. */
  readonly seed: number;
  /** A scenario that ships with the softphone, by name. */
  readonly scenario?: string | undefined;
  /** Whether the agent is signed in and Ready from the start. */
  readonly signedIn: boolean;
  /** 0 = wrap-up off. Milliseconds. */
  readonly wrapupMs: number;
  readonly wrapupReasonRequired: boolean;
  /** Whether the agent may join colleagues' calls. */
  readonly supervisor: boolean;
  /** An offered call goes back to the queue after this time. Milliseconds. */
  readonly ringMs: number;
  /** Time from a request to its facts. Milliseconds; each takes between half and all of it. */
  readonly latencyMs: number;
  /** Shares of facts, 0 to 1. */
  readonly faults: SimulatedFaults;
}

export interface SimulatedFaults {
  readonly lost: number;
  readonly duplicated: number;
  readonly reordered: number;
  /** Share of requests that are refused. */
  readonly refused: number;
}

export const defaultSimulation: SimulationSettings = {
  seed: 1,
  signedIn: false,
  wrapupMs: 30_000,
  wrapupReasonRequired: false,
  supervisor: true,
  ringMs: 20_000,
  latencyMs: 120,
  faults: { lost: 0, duplicated: 0, reordered: 0, refused: 0 },
};

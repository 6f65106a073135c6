import type { AgentState } from "./agentState";
import type { EpochMs } from "../ids";
import type { SupervisionManner } from "../workItems/supervision";

/** Someone in the contact centre whom the agent can consult or transfer to. */
export interface Colleague {
  readonly id: string;
  readonly name: string;
  /** What to dial: an extension or E.164. */
  readonly address: string;
  readonly state: AgentState;
  /** How the agent may join this colleague's call now; left out: not at all. */
  readonly supervision?: readonly SupervisionManner[] | undefined;
}

export interface Queue {
  readonly id: string;
  readonly name: string;
  readonly address: string;
  /** Undefined where nobody tells. */
  readonly waitingCalls?: number | undefined;
  /** Since when the first of them waits, where the contact centre tells. */
  readonly waitingSince?: EpochMs | undefined;
}

export interface Directory {
  readonly colleagues: readonly Colleague[];
  readonly queues: readonly Queue[];
}

import type { AgentState } from "../../model/agent/agentState";
import type { Directory } from "../../model/agent/directory";
import type { EndReason } from "../../model/workItems/workItem";

/** How a call that goes out ends up. The table stands in docs/simulator.md, too. */
export interface CallOutcome {
  readonly result: "answered" | EndReason;
  /** How long it rings. */
  readonly afterMs: number;
  /** Who answers, where the contact centre can tell. */
  readonly name?: string;
  readonly ctiData?: Readonly<Record<string, string>>;
  readonly hangsUpAfterMs?: number;
}

const answers: CallOutcome = { result: "answered", afterMs: 3_000 };
const busy: CallOutcome = { result: "busy", afterMs: 1_500 };
const invalid: CallOutcome = { result: "invalidNumber", afterMs: 1_000 };
const notAnswered: CallOutcome = { result: "notAnswered", afterMs: 25_000 };
const unreachable: CallOutcome = { result: "unreachable", afterMs: 2_000 };

const byLastDigits: Readonly<Record<string, CallOutcome>> = {
  "01": busy,
  "02": notAnswered,
  "03": invalid,
  "04": { result: "answered", afterMs: 5_000, name: "Voicemail", ctiData: { voicemail: "true" } },
  "05": { ...answers, hangsUpAfterMs: 10_000 },
  "06": unreachable,
  "07": { result: "declined", afterMs: 4_000 },
};

const byColleagueState: Readonly<Record<AgentState, CallOutcome>> = {
  Ready: answers,
  NotReady: { result: "declined", afterMs: 4_000 },
  Active: busy,
  Wrapup: notAnswered,
  Logout: unreachable,
  Offline: unreachable,
  Unknown: unreachable,
};

/** Whether the exchange takes it as something to dial at all. */
export function isDialable(address: string): boolean {
  return /^\+?[\d*#]{2,}$/.test(address);
}

/** What becomes of a call to `address`: colleagues and queues first, then the last two digits; no one has any other short number. */
export function outcomeOf(address: string, directory: Directory): CallOutcome {
  const queue = directory.queues.find((candidate) => candidate.address === address);
  if (queue !== undefined) return { result: "answered", afterMs: 6_000, name: queue.name };
  const colleague = directory.colleagues.find((candidate) => candidate.address === address);
  if (colleague !== undefined) return { ...byColleagueState[colleague.state], name: colleague.name };
  if (isExtension(address)) return invalid;
  return byLastDigits[address.slice(-2)] ?? answers;
}

/** A short number inside the contact centre. */
export function isExtension(address: string): boolean {
  return !address.startsWith("+") && address.length <= 6;
}

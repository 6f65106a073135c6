import type { EpochMs, WorkItemId } from "../../model/ids";
import type { WorkItem, WorkItemState } from "../../model/workItem";
import type { State } from "../state";
import { partyOf } from "./partySelectors";

/** Which face a card has. */
export type CallStage = "ringing" | "dialing" | "talking" | "conference" | "held" | "wrapup" | "unclear";

const stages: Partial<Readonly<Record<WorkItemState, CallStage>>> = {
  Offered: "ringing",
  Initiated: "dialing",
  Active: "talking",
  Paused: "held",
  Wrapup: "wrapup",
};

function stageOf({ state, classification }: WorkItem): CallStage {
  return state === "Active" && classification === "Conference" ? "conference" : (stages[state] ?? "unclear");
}

export interface CallCardView {
  readonly stage: CallStage;
  readonly name: string;
  readonly number: string;
  readonly queueName: string;
  readonly muted: boolean;
  /** When the shown time began. */
  readonly since: EpochMs;
  readonly wrapupEndsAt: EpochMs | undefined;
  readonly partiesOnLine: number;
  readonly isConsultation: boolean;
  /** The customer a consultation is about. */
  readonly consultsAbout: string;
}

/** Undefined for a call that has just gone. */
export function callCardSelector(state: State, id: WorkItemId): CallCardView | undefined {
  const call = state.phone.workItems[id];
  if (call === undefined) return undefined;
  const stage = stageOf(call);
  const customerCall = call.consultationOf === undefined ? undefined : state.phone.workItems[call.consultationOf];
  const customer = customerCall === undefined ? undefined : partyOf(state, customerCall);
  return {
    ...partyOf(state, call),
    stage,
    queueName: call.queueName ?? "",
    muted: call.muted,
    since: call.state === "Active" ? (call.connectedAt ?? call.stateSince) : call.stateSince,
    wrapupEndsAt: stage === "wrapup" ? call.wrapup?.endsAt : undefined,
    partiesOnLine: call.participants.length,
    isConsultation: call.consultationOf !== undefined,
    consultsAbout: customer === undefined ? "" : customer.name || customer.number,
  };
}

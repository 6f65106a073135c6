import type { EpochMs, WorkItemId } from "../../model/ids";
import type { ReasonCode } from "../../model/agent/reasonCode";
import type { State } from "../state";
import { hinderedSelector } from "./callActionsSelectors";

export interface WrapupView {
  readonly reasons: readonly ReasonCode[];
  readonly reason: string;
  readonly reasonMissing: boolean;
  readonly mayChoose: boolean;
  readonly mayFinish: boolean;
  readonly mayExtend: boolean;
  /** When it ends by itself. */
  readonly endsAt: EpochMs | undefined;
  readonly finishing: boolean;
  readonly extending: boolean;
}

/** Undefined where nothing of it is the agent's to do. */
export function wrapupSelector(state: State, id: WorkItemId): WrapupView | undefined {
  const call = state.phone.workItems[id];
  const mayChoose = call?.capabilities.includes("setWrapupReason") ?? false;
  const mayFinish = call?.capabilities.includes("completeWrapup") ?? false;
  const mayExtend = call?.capabilities.includes("extendWrapup") ?? false;
  if (call === undefined || !(mayChoose || mayFinish || mayExtend)) return undefined;
  const hindered = hinderedSelector(state, id);
  return {
    reasons: state.phone.reasonCodes.Wrapup,
    reason: call.wrapupReason ?? "",
    reasonMissing: call.wrapup?.reasonRequired === true && call.wrapupReason === undefined,
    mayChoose,
    mayFinish,
    mayExtend,
    endsAt: call.wrapup?.endsAt,
    finishing: hindered.includes("completeWrapup"),
    extending: hindered.includes("extendWrapup"),
  };
}

import type { EpochMs, WorkItemId } from "../../model/ids";
import { otherPartyAddress } from "../../model/workItem";
import type { EndReason } from "../../model/workItem";
import type { State } from "../state";
import { partyOf } from "./partySelectors";

export interface LastCallView {
  readonly id: WorkItemId;
  readonly name: string;
  readonly number: string;
  /** To dial again; empty where that makes no sense. */
  readonly address: string;
  readonly reason: EndReason | undefined;
  readonly endedAt: EpochMs;
}

export function lastCallSelector(state: State): LastCallView | undefined {
  const call = state.phone.ended[0];
  if (call === undefined) return undefined;
  return {
    ...partyOf(state, call),
    id: call.id,
    address: call.classification === "Consultation" ? "" : otherPartyAddress(call),
    reason: call.endReason,
    endedAt: call.endedAt ?? call.stateSince,
  };
}

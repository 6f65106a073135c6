import { isChat } from "../../model/workItems/chat";
import type { EpochMs, WorkItemId } from "../../model/ids";
import { otherPartyAddress } from "../../model/workItems/workItem";
import type { EndReason } from "../../model/workItems/workItem";
import type { State } from "../state";
import { partyOf, unnamedOf } from "./partySelectors";
import type { Unnamed } from "./partySelectors";

export interface LastCallView {
  readonly id: WorkItemId;
  readonly name: string;
  readonly number: string;
  readonly unnamed: Unnamed;
  readonly isChat: boolean;
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
    unnamed: unnamedOf(call),
    isChat: isChat(call),
    id: call.id,
    address: call.classification === "Consultation" || call.supervision || call.endReason === "invalidNumber" ? "" : otherPartyAddress(call),
    reason: call.endReason,
    endedAt: call.endedAt ?? call.stateSince,
  };
}

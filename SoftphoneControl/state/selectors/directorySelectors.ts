import type { Capability } from "../../model/workItems/capability";
import { isChat } from "../../model/workItems/chat";
import type { WorkItemId } from "../../model/ids";
import type { Favorite } from "../../model/settings/preferences";
import type { WorkItem } from "../../model/workItems/workItem";
import { callOnLine, callToConsultFrom } from "../intents/callOnLine";
import type { State } from "../state";

export function favoritesSelector({ phone }: State): readonly Favorite[] {
  return phone.preferences.favorites;
}

const targetKinds = ["consult", "transfer", "singleStepConference"] as const satisfies readonly Capability[];
/** What can be done with somebody while a call is up. */
export type TargetKind = (typeof targetKinds)[number];

export interface TargetCallView {
  /** The call somebody can be brought into; the one on the line first. */
  readonly id: WorkItemId | undefined;
  readonly canConsult: boolean;
  readonly canTransfer: boolean;
  readonly canAdd: boolean;
}

export function targetCallSelector({ phone }: State): TargetCallView {
  const can = (item: WorkItem | undefined, kind: TargetKind): boolean => item?.capabilities.includes(kind) === true;
  const calls = Object.values(phone.workItems).filter((item) => !isChat(item) && targetKinds.some((kind) => can(item, kind)));
  const call = calls.find(({ state }) => state === "Active") ?? calls[0];
  return { id: call?.id, canConsult: can(call, "consult"), canTransfer: can(call, "transfer"), canAdd: can(call, "singleStepConference") };
}

/** The agent talks, and can ask nobody: no other number can be dialed. */
export function isLineBusySelector({ phone }: State): boolean {
  return callOnLine(phone) !== undefined && callToConsultFrom(phone) === undefined;
}

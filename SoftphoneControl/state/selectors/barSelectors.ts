import type { WorkItemId } from "../../model/ids";
import type { State } from "../state";
import { callOnLine } from "../intents/callOnLine";
import { isRinging } from "./ringingSelectors";

/** Whether only the bar with state and calls is shown. */
export function isCollapsedSelector({ phone }: State): boolean {
  return phone.preferences.isCollapsed;
}

/**
 * What the collapsed bar is about: what the agent talks in, else what came last, and below it what rings meanwhile:
 * a button never turns into another call's.
 */
export function barSelector({ phone }: State): readonly WorkItemId[] {
  const items = Object.values(phone.workItems).reverse();
  const ringing = items.find(isRinging);
  const first = callOnLine(phone) ?? items.find((item) => !isRinging(item)) ?? ringing;
  return [first, ringing === first ? undefined : ringing].flatMap((item) => item?.id ?? []);
}

/** How many work items there are. */
export function openCountSelector({ phone }: State): number {
  return Object.keys(phone.workItems).length;
}

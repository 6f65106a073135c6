import type { EpochMs } from "../../model/ids";
import type { WorkItem } from "../../model/workItems/workItem";
import type { PhoneDraft } from "../draft";
import type { PhoneState } from "../state";
import { autoAnswerRule } from "./autoAnswerRule";
import type { CallRule } from "./callRule";
import { callSessionRule } from "./callSessionRule";
import { followCallRecord } from "./callRecordRule";
import { helpOfferRule } from "./helpOfferRule";
import { popRule } from "./popRule";

/** In this order: a record opens in the session of its call. */
const rules: readonly CallRule[] = [callSessionRule, popRule, followCallRecord, helpOfferRule, autoAnswerRule];

export function followRules(before: PhoneState, phone: PhoneDraft, at: EpochMs): void {
  for (const { id } of changedCalls(before, phone)) {
    for (const rule of rules) {
      // Each sees what the one before it has written.
      const item = phone.workItems[id] ?? phone.ended.find((ended) => ended.id === id);
      if (item) rule(phone, item, at);
    }
  }
}

function changedCalls(before: PhoneState, after: PhoneState): readonly WorkItem[] {
  const up = before.workItems === after.workItems ? [] : Object.values(after.workItems).filter((item) => before.workItems[item.id] !== item);
  const over = before.ended === after.ended ? [] : after.ended.filter((item, at) => !stoodAt(before.ended, at, item));
  return up.length === 0 ? over : [...up, ...over];
}

/** The newest call is put before all others, so that each of them stands where it stood, or one further. */
function stoodAt(ended: readonly WorkItem[], at: number, item: WorkItem): boolean {
  return ended[at] === item || ended[at - 1] === item || ended.includes(item);
}

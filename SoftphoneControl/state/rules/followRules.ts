import type { EpochMs } from "../../model/ids";
import type { WorkItem } from "../../model/workItem";
import { writePhone } from "../draft";
import type { PhoneState, State } from "../state";
import { autoAnswerRule } from "./autoAnswerRule";
import type { CallRule } from "./callRule";
import { callSessionRule } from "./callSessionRule";
import { followCallRecord } from "./callRecordRule";
import { helpOfferRule } from "./helpOfferRule";
import { popRule } from "./popRule";

/** In this order: a record opens in the session of its call. */
const rules: readonly CallRule[] = [callSessionRule, popRule, followCallRecord, helpOfferRule, autoAnswerRule];

export function followRules(before: State, after: State, at: EpochMs): State {
  const changed = changedCalls(before.phone, after.phone);
  if (changed.length === 0) return after;
  return writePhone(after, (phone) => {
    for (const { id } of changed) {
      for (const rule of rules) {
        // Each sees what the one before it has written.
        const item = phone.workItems[id] ?? phone.ended.find((ended) => ended.id === id);
        if (item) rule(phone, item, at);
      }
    }
  });
}

function changedCalls(before: PhoneState, after: PhoneState): readonly WorkItem[] {
  const up = before.workItems === after.workItems ? [] : Object.values(after.workItems).filter((item) => before.workItems[item.id] !== item);
  const over = before.ended === after.ended ? [] : after.ended.filter((item) => !before.ended.includes(item));
  return [...up, ...over];
}

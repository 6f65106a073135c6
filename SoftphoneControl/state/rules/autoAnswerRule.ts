import type { Draft } from "immer";
import { isChat } from "../../model/chat";
import type { EpochMs } from "../../model/ids";
import type { WorkItem } from "../../model/workItem";
import { isRinging } from "../selectors/ringingSelectors";
import type { PhoneState } from "../state";
import type { CallRule } from "./callRule";

type Phone = Draft<PhoneState>;

/** A call that rings alone is answered by itself, once: whoever doesn't want that has the time of the setting to say so. */
export const autoAnswerRule: CallRule = (phone, item, at) => {
  const { afterMs } = phone.configuration.autoAnswer;
  if (afterMs === 0) return;
  if (item.autoAnswer) {
    if (item.autoAnswer.phase === "waiting" && !mayAnswer(phone, item)) item.autoAnswer = { phase: "done" };
  } else if (isRinging(item) && mayAnswer(phone, item)) item.autoAnswer = { phase: "waiting", dueAt: at + afterMs };
};

/** Those whose time has come. */
export function fireAutoAnswers(phone: Phone, at: EpochMs): void {
  for (const item of Object.values(phone.workItems)) {
    const { phase, dueAt } = item.autoAnswer ?? {};
    if (phase === "waiting" && dueAt !== undefined && dueAt <= at) item.autoAnswer = { phase: mayAnswer(phone, item) ? "due" : "done" };
  }
}

/** Never beside another call, and only where the caller can hear the agent. */
function mayAnswer({ workItems, devices }: Phone, item: Draft<WorkItem>): boolean {
  const isAlone = Object.values(workItems).every((other) => other.id === item.id || isChat(other) || other.state === "Wrapup");
  const isHeard = devices === undefined || devices.microphone === "granted";
  return item.state === "Offered" && !isChat(item) && item.capabilities.includes("accept") && isAlone && isHeard;
}

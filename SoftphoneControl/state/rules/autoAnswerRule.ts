import { isChat } from "../../model/workItems/chat";
import type { EpochMs } from "../../model/ids";
import type { AutoAnswer, WorkItem } from "../../model/workItems/workItem";
import { isRinging } from "../selectors/ringingSelectors";
import { ownIn } from "../draft";
import type { PhoneDraft } from "../draft";
import type { CallRule } from "./callRule";

/** A call that rings alone is answered by itself, once: whoever doesn't want that has the time of the setting to say so. */
export const autoAnswerRule: CallRule = (phone, item, at) => {
  const { afterMs } = phone.configuration.autoAnswer;
  if (afterMs === 0) return;
  if (item.autoAnswer) {
    if (item.autoAnswer.phase === "waiting" && !mayAnswer(phone, item)) set(phone, item, { phase: "done" });
  } else if (isRinging(item) && mayAnswer(phone, item)) set(phone, item, { phase: "waiting", dueAt: at + afterMs });
};

/** Those whose time has come. */
export function fireAutoAnswers(phone: PhoneDraft, at: EpochMs): void {
  for (const item of Object.values(phone.workItems)) {
    const { phase, dueAt } = item.autoAnswer ?? {};
    if (phase === "waiting" && dueAt !== undefined && dueAt <= at) set(phone, item, { phase: mayAnswer(phone, item) ? "due" : "done" });
  }
}

function set(phone: PhoneDraft, { id }: WorkItem, autoAnswer: AutoAnswer): void {
  const item = ownIn(phone, "workItems", id);
  if (item) item.autoAnswer = autoAnswer;
}

/** Never beside another call, and only where the caller can hear the agent. */
function mayAnswer({ workItems, devices }: PhoneDraft, item: WorkItem): boolean {
  const isAlone = Object.values(workItems).every((other) => other.id === item.id || isChat(other) || other.state === "Wrapup");
  const isHeard = devices === undefined || devices.microphone === "granted";
  return item.state === "Offered" && !isChat(item) && item.capabilities.includes("accept") && isAlone && isHeard;
}

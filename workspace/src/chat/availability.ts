import { averageWait, nextHours } from "./deskConditions";
import type { DeskConditions } from "./deskConditions";
import type { ChatContext } from "./liveChatSdk";
import type { Clock } from "./surroundings";
import type { Tell } from "./widgetEvents";

const answerMs = 150;
const cacheMs = 120_000;
const mostCalls = 100;
const minuteMs = 60_000;
const queueId = "3f2f6a50-0000-4000-8000-00000000c4a7";

interface AvailabilityParts {
  readonly clock: Clock;
  readonly tell: Tell;
  readonly conditions: () => DeskConditions;
}

/** Answers how busy the queue is: from memory for two minutes, and not more often than the service allows. */
export function createAvailability({ clock, tell, conditions }: AvailabilityParts): (context: ChatContext) => void {
  let remembered: { readonly at: number; readonly context: string; readonly answer: object } | undefined;
  let calls: readonly number[] = [];
  return (given) => {
    const context = JSON.stringify(given);
    clock.after(answerMs, () => {
      const now = clock.now();
      if (remembered?.context !== context || now - remembered.at >= cacheMs) {
        calls = [...calls.filter((at) => now - at < minuteMs), now];
        if (calls.length > mostCalls || conditions().isThrottled) {
          tell("error", { errorCode: 429, errorDescription: "Too many requests. Try again later." });
          return;
        }
        remembered = { at: now, context, answer: answerOf(conditions(), now) };
      }
      tell("getAgentAvailability", remembered.answer);
    });
  };
}

/** By the names and the spelling of the documentation; what has no value is in the year 1. */
function answerOf({ isOpen, waiting }: DeskConditions, now: number): object {
  const { opensAt, closesAt } = nextHours(now);
  const time = (at: number): string => new Date(at).toISOString();
  const none = "01-01-0001";
  return {
    queueId,
    isQueueAvailable: isOpen,
    StartTimeOfNextOperatingHour: isOpen ? none : time(opensAt),
    EndTimeOfNextOperatingHour: isOpen ? none : time(nextHours(opensAt).closesAt),
    nexttransitiontime: time(isOpen ? closesAt : opensAt),
    positionInQueue: waiting,
    isAgentAvailable: isOpen && waiting === 0,
    averageWaitTime: averageWait(waiting),
  };
}

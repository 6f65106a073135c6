import type { ChatAvailability, ChatDesk } from "../../../model/workItems/chat";
import type { EpochMs, RequestId } from "../../../model/ids";
import type { ClockPort } from "../../../ports/clockPort";
import type { LogPort } from "../../../ports/logPort";
import { createBackoff } from "../../../shared/backoff";
import type { LiveChatClient } from "../client/liveChatClient";
import { LiveChatFault } from "../client/liveChatFault";
import type { AvailabilityAnswer } from "../client/readAvailability";
import { nameFault } from "../client/readError";
import type { ChatFault } from "../client/readError";

/** How busy the queue is. The service is asked rarely: all agents of an organization share 100 questions a minute. */
export interface Availability {
  desk(): ChatDesk;
  /** Asks, or has told again what is known: within two minutes, after a failure even longer, and as long as a chat is open. */
  ask(cause: RequestId): void;
  answered(answer: AvailabilityAnswer, at: EpochMs): void;
  /** @returns whether anybody waited for an answer. */
  failed(fault: ChatFault): boolean;
  dispose(): void;
}

export interface AvailabilityInputs {
  readonly client: Pick<LiveChatClient, "getAgentAvailability">;
  readonly clock: ClockPort;
  readonly hasBot: boolean;
  readonly log: LogPort;
  readonly isChatOpen: () => boolean;
  readonly tell: (desk: ChatDesk, cause: RequestId | undefined) => void;
}

/** The widget itself has nothing new earlier. */
const freshMs = 120_000;
const answerMs = 15_000;
/** Longest that a timer is set for. */
const longestMs = 6 * 3_600_000;

export function createAvailability({ client, clock, hasBot, log, isChatOpen, tell }: AvailabilityInputs): Availability {
  const backoff = createBackoff(2 * freshMs, 30 * 60_000);
  let known: ChatAvailability | undefined;
  let nextAskAt = 0;
  let waiting: readonly RequestId[] = [];
  let stopWaiting = (): void => undefined;
  let stopWatching = (): void => undefined;

  function desk(): ChatDesk {
    return { phase: isClosed(known, clock.now()) ? "closed" : "ready", availability: known };
  }

  function settle(): void {
    const causes = waiting;
    waiting = [];
    stopWaiting();
    for (const cause of causes.length === 0 ? [undefined] : causes) tell(desk(), cause);
  }

  function fail(why: string): void {
    nextAskAt = clock.now() + backoff.next();
    log.write({ level: "warning", source: "liveChat", message: `how busy the queue is can't be had: ${why}` });
    settle();
  }

  /** What was told before opens and closes by itself. */
  function watch(): void {
    stopWatching();
    const turnsAt = [known?.opensAt, known?.closesAt].filter((at) => at !== undefined && at > clock.now()) as readonly EpochMs[];
    if (turnsAt.length === 0) return;
    const { phase } = desk();
    stopWatching = clock.after(Math.min(longestMs, ...turnsAt.map((at) => at - clock.now())), () => {
      if (desk().phase !== phase) tell(desk(), undefined);
      watch();
    });
  }

  return {
    desk,
    ask(cause) {
      if (waiting.length > 0) {
        waiting = [...waiting, cause];
        return;
      }
      if (isChatOpen() || clock.now() < nextAskAt) {
        tell(desk(), cause);
        return;
      }
      nextAskAt = clock.now() + freshMs;
      waiting = [cause];
      stopWaiting = clock.after(answerMs, () => { fail("no answer"); });
      try {
        client.getAgentAvailability();
      } catch (error) {
        fail(error instanceof LiveChatFault ? error.reason : "no fault of ours");
      }
    },
    answered({ isOpen, opensAt, closesAt, queuePosition, averageWaitMinutes, isAgentAvailable }, at) {
      backoff.reset();
      known = { at, isOpen, opensAt, closesAt, queuePosition, averageWaitMinutes, isAgentAvailable: hasBot ? undefined : isAgentAvailable };
      settle();
      watch();
    },
    failed(fault) {
      if (waiting.length === 0) return false;
      fail(fault.isTooMany ? "asked too often" : nameFault(fault));
      return true;
    },
    dispose() {
      stopWaiting();
      stopWatching();
    },
  };
}

function isClosed(known: ChatAvailability | undefined, now: EpochMs): boolean {
  if (known?.isOpen === false) return known.opensAt === undefined || now < known.opensAt;
  return known?.isOpen === true && known.closesAt !== undefined && now >= known.closesAt;
}

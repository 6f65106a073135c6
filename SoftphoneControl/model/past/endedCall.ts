import type { CallOutcome } from "./pastCall";
import type { SoftphoneErrorCode } from "../requests/softphoneError";
import type { ShiftCount } from "./shift";
import type { Direction, EndReason } from "../workItems/workItem";

/** What is known of a call that is over, to say whose fault it was. */
export interface EndedCallFacts {
  readonly direction: Direction;
  readonly outcome: CallOutcome;
  readonly endReason?: EndReason | undefined;
  /** It had gone when the contact center could be heard again: nobody saw how. */
  readonly isOutOfSight: boolean;
  /** While it rang, the line was down for some time. */
  readonly rangWhileDown: boolean;
  /** The agent wanted to answer it, and could not: why. */
  readonly answerFailed?: SoftphoneErrorCode | undefined;
  /** It was on the line, or on hold, when it was last seen. */
  readonly endedInTalk: boolean;
}

type Fate = Extract<ShiftCount, "answered" | "declined" | "abandoned" | "elsewhere" | `missed${string}`>;

/** An incoming call that the phone did not stand in the way of. */
const plainFates: Readonly<Record<CallOutcome, Fate>> = {
  answered: "answered",
  transferred: "answered",
  elsewhere: "elsewhere",
  declined: "declined",
  abandoned: "abandoned",
  missed: "missedByAgent",
  unanswered: "missedByAgent",
  failed: "missedDropped",
};

/** Nobody lost anything by it. */
const isTaken: Partial<Readonly<Record<CallOutcome, true>>> = { answered: true, transferred: true, elsewhere: true };

const byEndReason: Partial<Readonly<Record<EndReason, Fate>>> = {
  connectionLost: "missedDropped",
  unreachable: "missedDropped",
  incompatible: "missedBrowser",
};

/** What kept a call from being answered when the agent wanted to. What is not named was no fault: too late, or another call was up. */
const byAnswer: Partial<Readonly<Record<SoftphoneErrorCode, Fate>>> = {
  microphoneDenied: "missedMicrophone",
  microphoneMissing: "missedMicrophone",
  microphoneBusy: "missedMicrophone",
  microphoneGone: "missedMicrophone",
  refused: "missedAnswerFailed",
  timeout: "missedAnswerFailed",
  internal: "missedAnswerFailed",
  callLost: "missedDropped",
  disconnected: "missedLineDown",
  sipUnreachable: "missedLineDown",
};

/**
 * What a call that is over counts as. The first that fits: it was taken; the agent wanted to, and could not; how it ended says so; it rang while the line was down,
 * whoever gave up then; and only then the agent or the caller.
 */
export function countsOfCall(facts: EndedCallFacts): readonly ShiftCount[] {
  const { direction, outcome, endReason, isOutOfSight, endedInTalk } = facts;
  const wasTalked = outcome === "answered" || outcome === "transferred";
  const isCut = wasTalked && (endReason === "connectionLost" || endReason === "unreachable" || (isOutOfSight && endedInTalk));
  const cut: readonly ShiftCount[] = isCut ? ["callsCut"] : [];
  if (direction === "Incoming") return ["offered", fateOf(facts), ...cut];
  // A number that nobody has is no fault of the phone.
  const isFault = outcome === "failed" && endReason !== "invalidNumber";
  return isFault || (!wasTalked && isOutOfSight) ? ["dialed", "dialsFailed"] : ["dialed", ...cut];
}

function fateOf({ outcome, endReason, isOutOfSight, rangWhileDown, answerFailed }: EndedCallFacts): Fate {
  if (isTaken[outcome]) return plainFates[outcome];
  const told = (answerFailed && byAnswer[answerFailed]) ?? (endReason && byEndReason[endReason]);
  if (told) return told;
  if (isOutOfSight || (rangWhileDown && outcome !== "declined")) return "missedLineDown";
  return plainFates[outcome];
}

export const missedByFault = ["missedLineDown", "missedDropped", "missedMicrophone", "missedBrowser", "missedAnswerFailed"] as const satisfies readonly ShiftCount[];

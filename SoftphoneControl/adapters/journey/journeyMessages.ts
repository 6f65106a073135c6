import { array, is, literal, looseObject, maxLength, pipe, safeParse, unknown } from "valibot";
import type { JourneyEvent } from "../../model/host/journey";

/** Of the BroadcastChannel between the pages that visitors see and the softphone, on one origin. */
export const journeyChannel = "open-softphone.journey";

const version = 1;
const told = looseObject({ v: literal(version), type: literal("journey"), events: pipe(array(unknown()), maxLength(200)) });
const asked = looseObject({ v: literal(version), type: literal("ask") });

/** Events as they travel. */
export function posted(events: readonly JourneyEvent[]): unknown {
  return { v: version, type: "journey", events };
}

/** A softphone that has just begun: whoever knows of a visit tells it again. */
export const question: unknown = { v: version, type: "ask" };

export function isQuestion(message: unknown): boolean {
  return is(asked, message);
}

/** What is still to pass the door. Undefined for a message that is none of ours, or of another version. */
export function eventsIn(message: unknown): readonly unknown[] | undefined {
  const { success, output } = safeParse(told, message);
  return success ? output.events : undefined;
}

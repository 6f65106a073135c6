import type { JourneyEvent } from "../model/journey";
import type { WorkItem } from "../model/workItem";
import type { PhoneState } from "./state";

/**
 * What the customer of a work item did on the web, the newest first. Only where it is certain who it is: a call variable names the visitor or the visit, or the
 * record of the customer is known, and the events are that record's. With colleagues and the help desk the agent talks about it elsewhere.
 */
export function journeyOf({ configuration, journeys }: PhoneState, { ctiData, associatedParticipant, classification, consultationOf }: WorkItem): readonly JourneyEvent[] {
  const ids = new Set([...configuration.journey.variables.map((name) => ctiData[name]), associatedParticipant?.id].filter((id) => id !== undefined && id !== ""));
  if (ids.size === 0 || classification === "Internal" || consultationOf !== undefined) return [];
  return Object.values(journeys)
    .flatMap(({ customerId, events }) => (ids.has(customerId) ? events : events.filter(({ sessionId }) => ids.has(sessionId))))
    .sort((one, other) => other.at - one.at);
}

import type { JourneyEvent } from "../model/host/journey";
import type { WorkItem } from "../model/workItems/workItem";
import type { PhoneState } from "./state";

/**
 * What the customer of a work item did on the web, the newest first. Only where it is certain who it is: a call variable names the visitor or the visit, or the
 * record of the customer is known, and the events are that record's. A call that continues a chat is of who chatted. With colleagues and
 * the help desk the agent talks about it elsewhere.
 */
export function journeyOf({ configuration, journeys, workItems, ended }: PhoneState, item: WorkItem): readonly JourneyEvent[] {
  const { about, classification, consultationOf } = item;
  if (classification === "Internal" || consultationOf !== undefined) return [];
  const first = about === undefined ? undefined : (workItems[about] ?? ended.find(({ id }) => id === about));
  const items = first ? [item, first] : [item];
  const named = items.flatMap(({ ctiData, associatedParticipant }) => [...configuration.journey.variables.map((name) => ctiData[name]), associatedParticipant?.id]);
  const ids = new Set(named.filter((id) => id !== undefined && id !== ""));
  if (ids.size === 0) return [];
  return Object.values(journeys)
    .flatMap(({ customerId, events }) => (ids.has(customerId) ? events : events.filter(({ sessionId }) => ids.has(sessionId))))
    .sort((one, other) => other.at - one.at);
}

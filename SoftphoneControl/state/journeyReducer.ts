import { mostJourneyEvents, mostJourneys } from "../model/host/journey";
import type { JourneyEvent } from "../model/host/journey";
import { own } from "./draft";
import type { PhoneDraft } from "./draft";

/** What was told before changes nothing. */
export function reduceJourney(phone: PhoneDraft, events: readonly JourneyEvent[]): void {
  for (const event of events) {
    const { customerId, customerIdType } = event;
    // No name that an object has from birth, and no number, which would not stand last.
    const key = `${customerIdType}:${customerId}`;
    const known = phone.journeys[key];
    if (known?.events.some(({ id }) => id === event.id)) continue;
    const told = [...(known?.events ?? []), event].sort((one, other) => other.at - one.at).slice(0, mostJourneyEvents);
    // Stands last again.
    const journeys = own(phone, "journeys");
    delete journeys[key];
    journeys[key] = { customerId, customerIdType, events: told };
  }
  for (const key of Object.keys(phone.journeys).slice(0, -mostJourneys)) delete own(phone, "journeys")[key];
}

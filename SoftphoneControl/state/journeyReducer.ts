import type { Draft } from "immer";
import { mostJourneyEvents, mostJourneys } from "../model/journey";
import type { JourneyEvent } from "../model/journey";
import type { PhoneState } from "./state";

/** What was told before changes nothing. */
export function reduceJourney(phone: Draft<PhoneState>, events: readonly JourneyEvent[]): void {
  for (const event of events) {
    const { customerId, customerIdType } = event;
    // No name that an object has from birth, and no number, which would not stand last.
    const key = `${customerIdType}:${customerId}`;
    const known = phone.journeys[key];
    if (known?.events.some(({ id }) => id === event.id)) continue;
    const told = [...(known?.events ?? []), event as Draft<JourneyEvent>].sort((one, other) => other.at - one.at).slice(0, mostJourneyEvents);
    // Stands last again.
    delete phone.journeys[key];
    phone.journeys[key] = { customerId, customerIdType, events: told };
  }
  for (const key of Object.keys(phone.journeys).slice(0, -mostJourneys)) delete phone.journeys[key];
}

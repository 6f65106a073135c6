import { readJourneyEvent } from "../../adapters/journey/journeyEvent";
import { mostSelfService } from "../../adapters/journey/selfService";
import type { JourneyEvent } from "../../model/host/journey";
import { isNobody, isVisitor } from "./visitor";
import type { Visitor } from "./visitor";

/** What happened on this visit, over the pages of one tab: the browser forgets it with the tab. */
export interface VisitMemory {
  /** The oldest first; of nobody as long as nobody has said who it is. */
  readonly events: readonly JourneyEvent[];
  readonly visitor: Visitor | undefined;
  add(event: JourneyEvent): void;
  /** From now on it is this one, and all that nobody had done was done by this one; what somebody else did is forgotten. @returns whether that is news */
  meet(visitor: Visitor): boolean;
}

export interface VisitMemoryInputs {
  /** `sessionStorage`; a browser may refuse to have one. */
  readonly storage: () => Storage;
  readonly now: () => number;
}

const key = "open-softphone.journey";

export function createVisitMemory({ storage, now }: VisitMemoryInputs): VisitMemory {
  let { events, visitor } = load();

  function load(): { events: readonly JourneyEvent[]; visitor: Visitor | undefined } {
    try {
      const kept = JSON.parse(storage().getItem(key) ?? "{}") as { readonly events?: readonly unknown[]; readonly visitor?: Visitor };
      const read = (kept.events ?? []).flatMap((event) => readJourneyEvent(event, now()) ?? []);
      return { events: read, visitor: kept.visitor && isVisitor(kept.visitor) ? kept.visitor : undefined };
    } catch {
      return { events: [], visitor: undefined };
    }
  }

  function save(): void {
    try {
      storage().setItem(key, JSON.stringify({ events, visitor }));
    } catch {
      // It is remembered as long as this page is.
    }
  }

  return {
    get events() {
      return events;
    },
    get visitor() {
      return visitor;
    },
    add(event) {
      if (events.some(({ id }) => id === event.id)) return;
      events = [...events, event].sort((one, other) => one.at - other.at).slice(-mostSelfService);
      save();
    },
    meet(met) {
      const { customerId, customerIdType, sessionId } = met;
      if (!isVisitor(met) || (visitor?.customerId === customerId && visitor.sessionId === sessionId)) return false;
      visitor = { customerId, customerIdType, sessionId };
      events = events.flatMap((event) => (isNobody(event) ? { ...event, ...met } : event.customerId === customerId ? event : []));
      save();
      return true;
    },
  };
}

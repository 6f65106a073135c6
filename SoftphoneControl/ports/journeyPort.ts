import type { CrmRecord } from "../model/records/crmRecord";
import type { JourneyEvent } from "../model/host/journey";
import type { Listener, Unsubscribe } from "../shared/emitter";

/**
 * A source of what customers did on the web. Every source runs the contract suite (`test/contract/journey`).
 * What it tells MUST have passed a schema, MUST hold no query string, and is never more than a text: nothing is done because of it.
 */
export interface JourneyPort {
  /**
   * Batches, at most one a second; within a batch the oldest first. MUST NOT be told inside `subscribe`. The same event MAY come again, with the same id.
   */
  subscribe(listener: Listener<readonly JourneyEvent[]>): Unsubscribe;
  /** Asks for what is known of somebody, by the record; told as any other. Does nothing where the source can't be asked. MUST NOT throw. */
  look(who: CrmRecord): void;
  dispose(): void;
}

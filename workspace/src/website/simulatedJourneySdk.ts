import { createAc } from "./sdk/acCommands";
import type { ActionMap } from "./sdk/actionMap";
import { createListeners } from "./sdk/listeners";
import { createMessenger } from "./sdk/messengerVerbs";
import { messengerEvent } from "./sdk/messengerEvent";
import { createOffers } from "./sdk/offers";
import type { Clock, Offers } from "./sdk/offers";
import { createTriggers } from "./sdk/triggers";
import type { VisitKeep } from "./sdk/visit";
import { createVisitStore } from "./sdk/visitStore";
import { eventNames, webActionEvent } from "./sdk/webActionEvent";

interface Options {
  readonly maps: readonly ActionMap[];
  /** The cookie's id. */
  readonly customerId: string;
  readonly keep: VisitKeep;
  readonly clock: Clock;
  readonly newId: () => string;
  /** Path and query of the page as it is now. */
  readonly page: () => string;
  /** Whether somebody would answer a chat. */
  readonly isOpen: () => boolean;
  /** Brings the visitor to what was accepted: a page, or a chat. */
  readonly open: (map: ActionMap) => void;
  /** Takes what a listener threw. */
  readonly report: (error: unknown) => void;
}

export interface SimulatedJourneySdk {
  /** The global of page 002. */
  readonly ac: (...call: readonly unknown[]) => void;
  /** The global of its successor, Messenger. */
  readonly genesys: (...call: readonly unknown[]) => void;
  readonly offers: Offers;
  readonly sessionId: () => string;
}

/** A journey SDK without a page: what the vendor's script would do with what visitors do. Everything it tells comes later than what caused it. */
export function createSimulatedJourneySdk({ maps, customerId, keep, clock, newId, page, isOpen, open, report }: Options): SimulatedJourneySdk {
  const visits = createVisitStore(keep, clock.now, newId);
  const onActions = createListeners(report);
  const onMessenger = createListeners(report);
  const offers = createOffers({
    maps,
    visits,
    clock,
    newId,
    isOpen,
    open,
    tell(action, map, error) {
      const event = webActionEvent(action, map, customerId, visits.read(), error);
      const successor = messengerEvent(event, map);
      clock.after(0, () => {
        onActions.tell(eventNames(event), event);
        if (successor !== undefined) onMessenger.tell([successor.event], successor);
      });
    },
  });
  const triggers = createTriggers({ maps, visits, clock, consider: offers.consider });
  return {
    ac: createAc({ listeners: onActions, triggers, page, begin: offers.leaveBehind }),
    genesys: createMessenger({ listeners: onMessenger, triggers, clock, page, answer: offers.answer, begin: offers.leaveBehind }),
    offers,
    sessionId: () => visits.read().sessionId,
  };
}

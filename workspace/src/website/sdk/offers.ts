import type { ActionMap } from "./actionMap";
import { canBecome, isChatting } from "./actionState";
import type { ActionState } from "./actionState";
import type { Action } from "./visit";
import type { VisitStore } from "./visitStore";

export interface Clock {
  readonly now: () => number;
  /** @returns what calls it off */
  readonly after: (ms: number, callback: () => void) => () => void;
}

export interface ActionError {
  readonly errorCode: number;
  readonly errorMessage: string;
}

/** How a chat goes on that an invitation led to. `over`: closed, by whomever. */
export type ChatSignal = "started" | "engaged" | "over" | ActionError;

/** Told at each step of an action. */
export type TellAction = (action: Action, map: ActionMap, error?: ActionError) => void;

export interface Offers {
  /** What the visitor is offered now. */
  readonly shown: () => ActionMap | undefined;
  readonly subscribe: (listener: () => void) => () => void;
  /** The visitor's answer; nothing happens when nothing is shown. */
  readonly answer: (answer: "accepted" | "rejected") => void;
  readonly chat: (signal: ChatSignal) => void;
  /** Somebody fulfils the conditions of an action map. */
  readonly consider: (map: ActionMap) => void;
  /** What the page before offered was not answered there. */
  readonly leaveBehind: () => void;
}

interface Parts {
  readonly maps: readonly ActionMap[];
  readonly visits: VisitStore;
  readonly clock: Clock;
  readonly newId: () => string;
  readonly isOpen: () => boolean;
  /** Brings the visitor to what was accepted. */
  readonly open: (map: ActionMap) => void;
  readonly tell: TellAction;
}

/** A page is read before somebody is spoken to. */
const settleMs = 800;

const wasOffered = ({ state }: Action): boolean => !["qualified", "qualifiedOutsideSchedule", "frequencyCapReached"].includes(state);

/** Whom to offer what, one offer at a time, and what becomes of it. */
export function createOffers({ maps, visits, clock, newId, isOpen, open, tell }: Parts): Offers {
  const listeners = new Set<() => void>();
  let shown: { readonly map: ActionMap; readonly actionId: string } | undefined;
  let stopExpiry = (): void => undefined;

  const actionsOf = ({ id }: ActionMap): readonly Action[] => visits.read().actions.filter(({ mapId }) => mapId === id);
  const mapOf = ({ mapId }: Action): ActionMap | undefined => maps.find(({ id }) => id === mapId);
  /** The chat that an invitation led to, or is about to. */
  const chatting = (): Action | undefined => [...visits.read().actions].reverse().find((action) => isChatting(action.state) && isChat(mapOf(action)));

  function show(offer: typeof shown): void {
    stopExpiry();
    shown = offer;
    for (const listener of listeners) listener();
  }
  function begin(map: ActionMap, state: ActionState): string {
    const action = { id: newId(), mapId: map.id, state };
    visits.put(action);
    tell(action, map);
    return action.id;
  }
  /** Forward only: what does not follow from where it is, is dropped. */
  function advance(actionId: string, state: ActionState, error?: ActionError): boolean {
    const action = visits.read().actions.find(({ id }) => id === actionId);
    const map = action && mapOf(action);
    if (action === undefined || map === undefined || !canBecome(action.state, state)) return false;
    const changed = { ...action, state };
    visits.put(changed);
    tell(changed, map, error);
    return true;
  }
  function offer(map: ActionMap, actionId: string): void {
    if (shown !== undefined || !advance(actionId, "offered")) return;
    show({ map, actionId });
    if (map.expiresMs > 0) {
      stopExpiry = clock.after(map.expiresMs, () => {
        show(undefined);
        advance(actionId, "timedout");
      });
    }
  }
  const once = (map: ActionMap, state: ActionState): void => {
    if (!actionsOf(map).some((action) => action.state === state)) begin(map, state);
  };

  return {
    shown: () => shown?.map,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    answer(answer) {
      const answered = shown;
      if (answered === undefined) return;
      show(undefined);
      advance(answered.actionId, answer);
      if (answer === "accepted") open(answered.map);
    },
    chat(signal) {
      const action = chatting();
      if (action === undefined) return;
      if (typeof signal === "object") {
        // Somebody is there: whatever failed, the chat goes on.
        if (action.state !== "engaged") advance(action.id, "errored", signal);
        return;
      }
      if (signal === "over") advance(action.id, action.state === "engaged" ? "completed" : "abandoned");
      else advance(action.id, signal);
    },
    consider(map) {
      if (actionsOf(map).filter(wasOffered).length >= map.mostOffers) return once(map, "frequencyCapReached");
      if (map.onlyInHours && !isOpen()) return once(map, "qualifiedOutsideSchedule");
      // One that qualified while another offer was on screen is offered now.
      const actionId = actionsOf(map).find(({ state }) => state === "qualified")?.id ?? begin(map, "qualified");
      if (isChat(map) && chatting() !== undefined) return;
      clock.after(settleMs, () => offer(map, actionId));
    },
    leaveBehind() {
      for (const { id, state } of visits.read().actions) if (state === "offered") advance(id, "ignored");
    },
  };
}

const isChat = (map: ActionMap | undefined): boolean => map !== undefined && map.mediaType !== "contentOffer";

import type { ActionMap, Trigger } from "./actionMap";
import type { Clock } from "./offers";
import type { VisitStore } from "./visitStore";

export interface Triggers {
  /** @param page path and query: two products are two pages */
  readonly visited: (page: string) => void;
  readonly recorded: (eventName: string) => void;
}

interface Parts {
  readonly maps: readonly ActionMap[];
  readonly visits: VisitStore;
  readonly clock: Clock;
  readonly consider: (map: ActionMap) => void;
}

/** Watches what the visitor does for what makes an action map qualify. */
export function createTriggers({ maps, visits, clock, consider }: Parts): Triggers {
  let stops: readonly (() => void)[] = [];
  const each = (react: (trigger: Trigger, map: ActionMap) => void): void => {
    for (const map of maps) for (const trigger of map.triggers) react(trigger, map);
  };
  const pagesOf = (path: string): number => new Set(visits.read().pages.filter((page) => page.startsWith(path))).size;
  return {
    visited(page) {
      for (const stop of stops) stop();
      stops = [];
      visits.visited(page);
      each((trigger, map) => {
        if (trigger.on === "pages" && page.startsWith(trigger.path) && pagesOf(trigger.path) >= trigger.count) consider(map);
        if (trigger.on === "stay" && page.startsWith(trigger.path)) stops = [...stops, clock.after(trigger.ms, () => consider(map))];
      });
    },
    recorded(eventName) {
      each((trigger, map) => {
        if (trigger.on === "record" && trigger.eventName === eventName) consider(map);
      });
    },
  };
}

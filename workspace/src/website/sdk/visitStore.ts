import type { Action, Visit, VisitKeep } from "./visit";
import { keepVisit, resumeVisit } from "./visit";

export interface VisitStore {
  readonly read: () => Visit;
  readonly visited: (page: string) => void;
  /** A new action, or one that went on. */
  readonly put: (action: Action) => void;
}

export function createVisitStore(keep: VisitKeep, now: () => number, newId: () => string): VisitStore {
  // Kept at once: whoever resumes it next has the same.
  let visit = keepVisit(keep, resumeVisit(keep, now(), newId));
  const change = (changes: Partial<Visit>): void => {
    visit = keepVisit(keep, { ...visit, ...changes, lastAt: now() });
  };
  return {
    read: () => visit,
    visited: (page) => change({ pages: [...visit.pages, page] }),
    put(action) {
      const isKnown = visit.actions.some(({ id }) => id === action.id);
      change({ actions: isKnown ? visit.actions.map((other) => (other.id === action.id ? action : other)) : [...visit.actions, action] });
    },
  };
}

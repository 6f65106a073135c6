import type { ActionState } from "./actionState";

/** One offer of an action map, as far as it went. */
export interface Action {
  readonly id: string;
  readonly mapId: string;
  readonly state: ActionState;
}

/** What is remembered from page to page of one visit. */
export interface Visit {
  readonly sessionId: string;
  /** When the visitor did something last; epoch, milliseconds. */
  readonly lastAt: number;
  /** Paths, the newest last. */
  readonly pages: readonly string[];
  readonly actions: readonly Action[];
}

/** Where the visit is kept: text in, text out. */
export interface VisitKeep {
  readonly read: () => string | null;
  readonly write: (text: string) => void;
}

const idleMs = 30 * 60_000;
const mostPages = 50;
const mostActions = 30;

/** The visit that goes on; a new one when the last was half an hour ago, or what is kept makes no sense. */
export function resumeVisit(keep: VisitKeep, now: number, newId: () => string): Visit {
  const kept = readVisit(keep);
  return kept !== undefined && now - kept.lastAt < idleMs ? kept : { sessionId: newId(), lastAt: now, pages: [], actions: [] };
}

export function keepVisit(keep: VisitKeep, { pages, actions, ...visit }: Visit): Visit {
  const bounded = { ...visit, pages: pages.slice(-mostPages), actions: actions.slice(-mostActions) };
  try {
    keep.write(JSON.stringify(bounded));
  } catch {
    // A browser that keeps nothing: each page is a visit of its own.
  }
  return bounded;
}

function readVisit(keep: VisitKeep): Visit | undefined {
  try {
    const found = JSON.parse(keep.read() ?? "null") as Visit | null;
    return found !== null && typeof found.sessionId === "string" && Number.isFinite(found.lastAt) && isListOf(found.pages, "string") && isListOf(found.actions, "object") ? found : undefined;
  } catch {
    return undefined;
  }
}

function isListOf(list: unknown, type: string): boolean {
  return Array.isArray(list) && list.every((entry) => entry !== null && typeof entry === type);
}

import type { Place } from "../app/place";

export interface AppTab {
  readonly id: string;
  readonly templateName: string;
  /** Empty: the name of what it shows. */
  readonly title: string;
  readonly place: Place;
  /** Rises when the tab is loaded again. */
  readonly loads: number;
}

export type SessionOwner = "home" | "app" | "provider";

export interface Session {
  readonly id: string;
  readonly templateName: string;
  readonly title: string;
  readonly owner: SessionOwner;
  readonly context: ReadonlyMap<string, unknown>;
  /** The conversation that is worked on in it. */
  readonly conversationId: string;
  readonly tabs: readonly AppTab[];
  readonly focusedTabId: string;
  /** What happened in it while the agent was elsewhere. */
  readonly news: number;
  readonly breached: boolean;
}

/** The home session counts. */
export const mostSessions = 10;
export const mostTabs = 10;

export const homeId = "session-id-0";

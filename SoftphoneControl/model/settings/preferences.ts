import type { EpochMs } from "../ids";
import type { DesktopNotices, RingTone } from "./ringing";
import type { Shortcuts } from "./shortcut";

/** What the agent has set for herself: of the phone, not of a page, and kept in this browser. */
export interface Preferences {
  /** Counts the changes: of two that were kept, the higher is the newer. */
  readonly revision: number;
  /** In the order in which they were added. */
  readonly favorites: readonly Favorite[];
  /** Whether only the bar with state and calls is shown. */
  readonly isCollapsed: boolean;
  /** When she last looked at the recent calls. */
  readonly recentSeenAt: EpochMs;
  /** When she last cleared the list of recent calls: what ended until then is forgotten. */
  readonly recentClearedAt: EpochMs;
  readonly ringTone: RingTone;
  /** Percent. */
  readonly ringVolume: number;
  /** The label of the device that rings; empty: the system's default. */
  readonly ringer: string;
  /** Of calls that come while no page of the softphone is in sight. */
  readonly desktopNotices: DesktopNotices;
  /** Those that the agent has changed. */
  readonly shortcuts: Partial<Shortcuts>;
}

/** Somebody the agent wants at hand. */
export interface Favorite {
  readonly name: string;
  /** An extension or E.164. */
  readonly address: string;
}

export const mostFavorites = 50;
/** Characters of a name. */
export const longestFavorite = 200;

export const defaultPreferences: Preferences = { revision: 0, favorites: [], isCollapsed: false, recentSeenAt: 0, recentClearedAt: 0, ringTone: "chime", ringVolume: 60, ringer: "", desktopNotices: "brief", shortcuts: {} };

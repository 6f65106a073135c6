/** What the agent has set for herself: of the phone, not of a page, and kept in this browser. */
export interface Preferences {
  /** In the order in which they were added. */
  readonly favorites: readonly Favorite[];
  /** Whether only the bar with state and calls is shown. */
  readonly isCollapsed: boolean;
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

export const defaultPreferences: Preferences = { favorites: [], isCollapsed: false };

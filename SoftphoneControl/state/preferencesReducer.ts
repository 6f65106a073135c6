import { mostFavorites } from "../model/settings/preferences";
import type { Preferences } from "../model/settings/preferences";
import type { PhoneDraft } from "./draft";

/** Takes what is named; the rest stays. */
export function changePreferences(phone: PhoneDraft, changes: Partial<Preferences>): void {
  take(phone, changes, phone.preferences.revision + 1);
}

/** A page that takes the phone over may find older ones kept than it has: the page before went while it wrote. */
export function restorePreferences(phone: PhoneDraft, kept: Partial<Preferences>): void {
  const { revision = 0 } = kept;
  if (revision >= phone.preferences.revision) take(phone, kept, revision);
}

function take(phone: PhoneDraft, changes: Partial<Preferences>, revision: number): void {
  const changed: Preferences = { ...phone.preferences, ...changes, revision };
  phone.preferences = { ...changed, favorites: changed.favorites.slice(0, mostFavorites) };
}

import { mostFavorites } from "../model/preferences";
import type { Preferences } from "../model/preferences";
import type { PhoneDraft } from "./draft";

/** Takes what is named; the rest stays. */
export function changePreferences(phone: PhoneDraft, changes: Partial<Preferences>): void {
  const changed: Preferences = { ...phone.preferences, ...changes };
  phone.preferences = { ...changed, favorites: changed.favorites.slice(0, mostFavorites) };
}

import type { Draft } from "immer";
import { mostFavorites } from "../model/preferences";
import type { Preferences } from "../model/preferences";
import type { PhoneState } from "./state";

/** Takes what is named; the rest stays. */
export function changePreferences(phone: Draft<PhoneState>, changes: Partial<Preferences>): void {
  const changed: Preferences = { ...phone.preferences, ...changes };
  phone.preferences = { ...changed, favorites: changed.favorites.slice(0, mostFavorites) };
}

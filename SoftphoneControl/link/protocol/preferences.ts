import { array, boolean, maxLength, object, pipe, string } from "valibot";
import { longestFavorite, mostFavorites } from "../../model/preferences";
import { text } from "./schemas";

/** What the agent may set, each by itself: another page tells one, this browser has kept them all. */
export const preferenceEntries = {
  favorites: pipe(array(object({ name: pipe(string(), maxLength(longestFavorite)), address: text })), maxLength(mostFavorites)),
  isCollapsed: boolean(),
};

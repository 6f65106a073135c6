import { array, boolean, maxLength, object, picklist, pipe, record, regex, string } from "valibot";
import { mostFavorites } from "../../model/preferences";
import { shortcutNames, shortcutPattern } from "../../model/shortcut";
import { text } from "./schemas";

/** What the agent may set, each by itself: another page tells one, this browser has kept them all. */
export const preferenceEntries = {
  favorites: pipe(array(object({ name: pipe(string(), maxLength(200)), address: text })), maxLength(mostFavorites)),
  isCollapsed: boolean(),
  shortcuts: record(picklist(shortcutNames), pipe(string(), regex(shortcutPattern))),
};

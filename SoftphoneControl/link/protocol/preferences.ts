import { array, boolean, maxLength, maxValue, minValue, number, object, picklist, pipe, record, regex, safeInteger, string } from "valibot";
import { longestFavorite, mostFavorites } from "../../model/settings/preferences";
import { text, time } from "./schemas";
import { desktopNotices, ringTones } from "../../model/settings/ringing";
import { shortcutNames, shortcutPattern } from "../../model/settings/shortcut";

/** What the agent may set, each by itself: another page tells one, this browser has kept them all. */
export const preferenceEntries = {
  revision: pipe(number(), safeInteger(), minValue(0)),
  favorites: pipe(array(object({ name: pipe(string(), maxLength(longestFavorite)), address: text })), maxLength(mostFavorites)),
  isCollapsed: boolean(),
  recentSeenAt: time,
  recentClearedAt: time,
  ringTone: picklist(ringTones),
  ringVolume: pipe(number(), minValue(0), maxValue(100)),
  ringer: pipe(string(), maxLength(200)),
  desktopNotices: picklist(desktopNotices),
  shortcuts: record(picklist(shortcutNames), pipe(string(), regex(shortcutPattern))),
};

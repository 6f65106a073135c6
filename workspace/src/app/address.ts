import { settingsFrom, writeSettings } from "../settings/settingsAddress";
import type { Settings } from "../settings/settings";
import { placeFrom, writePlace } from "./place";
import type { Place } from "./place";

/** The page's address as the one place that remembers where the agent is and how the workspace is set. */
export interface Address {
  readonly place: () => Place;
  readonly settings: () => Settings;
  readonly goTo: (place: Place) => void;
  readonly set: (changes: Partial<Settings>) => void;
  readonly subscribe: (listener: () => void) => () => void;
}

/** What is made once per page: a change of it needs the page to load again. */
const loadedOnce: readonly (keyof Settings)[] = [
  "language",
  "scenario",
  "seed",
  "configuration",
  "organization",
  "organizationForbidden",
  "realOrganization",
  "client",
  "demoMode",
  "customIntegrationUrl",
  "customIntegrationHidden",
  "sessionApp",
  "provider",
  "providerUrl",
  "cif",
  "sidePane",
  "backend",
  "sipServer",
  "sipDomain",
  "sipAccount",
  "sipExpires",
  "sipStates",
  "liveChat",
  "journey",
  "helpDesk",
  "offerAfterHold",
];

export function createAddress(firstRecordId: string): Address {
  const listeners = new Set<() => void>();
  const read = () => {
    const query = new URLSearchParams(location.search);
    return { place: placeFrom(query, firstRecordId), settings: settingsFrom(query) };
  };
  let now = read();
  const tell = () => {
    now = read();
    for (const listener of listeners) listener();
  };
  window.addEventListener("popstate", tell);
  return {
    place: () => now.place,
    settings: () => now.settings,
    goTo(place) {
      const query = new URLSearchParams(location.search);
      writePlace(place, query);
      history.pushState(null, "", `?${query}`);
      tell();
    },
    set(changes) {
      const query = new URLSearchParams(location.search);
      writeSettings({ ...now.settings, ...changes }, query);
      history.replaceState(null, "", `?${query}`);
      if (loadedOnce.some((name) => name in changes)) location.reload();
      else tell();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

import { isChat } from "../../model/chat";
import type { Directory } from "../../model/directory";
import type { EpochMs } from "../../model/ids";
import type { Favorite } from "../../model/preferences";
import type { WorkItem } from "../../model/workItem";
import { otherPartyAddress } from "../../model/workItem";
import type { PeopleSearch, State } from "../state";
import { partyOf } from "./partySelectors";

/** All that whom the agent means may be found in. */
export interface SuggestionSources {
  readonly directory: Directory;
  readonly favorites: readonly Favorite[];
  readonly ended: readonly WorkItem[];
  readonly search: PeopleSearch | undefined;
}

/** Undefined while nobody looks. */
export function suggestionSourcesSelector({ phone }: State, isLookedAt: boolean): SuggestionSources | undefined {
  const { directory, preferences, ended, peopleSearch } = phone;
  return isLookedAt ? { directory, favorites: preferences.favorites, ended, search: peopleSearch } : undefined;
}

/** Somebody the agent has talked to, or was called by. */
export interface RecentParty extends Favorite {
  readonly at: EpochMs;
}

/** The newest first, each number once. Without those who withheld it. */
export function recentPartiesSelector(state: State): readonly RecentParty[] {
  const parties = new Map<string, RecentParty>();
  for (const call of state.phone.ended) {
    const address = otherPartyAddress(call);
    if (address === "" || isChat(call) || parties.has(address)) continue;
    const { name, number } = partyOf(state, call);
    parties.set(address, { name: name || number, address, at: call.endedAt ?? call.stateSince });
  }
  return [...parties.values()];
}

import { isChat } from "../../model/workItems/chat";
import type { Directory } from "../../model/agent/directory";
import type { EpochMs } from "../../model/ids";
import type { PastCall } from "../../model/past/pastCall";
import { formatAddress } from "../../model/numbers/phoneNumber";
import type { Favorite } from "../../model/settings/preferences";
import type { WorkItem } from "../../model/workItems/workItem";
import { otherPartyAddress } from "../../model/workItems/workItem";
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

/**
 * The newest first, each number once. Without those who withheld it.
 * @param kept - of the shift book, the oldest first
 */
export function recentParties(state: State, kept: readonly PastCall[]): readonly RecentParty[] {
  const { ended, preferences, configuration } = state.phone;
  const parties = new Map<string, RecentParty>();
  const take = (party: RecentParty): void => {
    const isWanted = party.address !== "" && party.at > preferences.recentClearedAt && !parties.has(party.address);
    if (isWanted) parties.set(party.address, { ...party, name: party.name || formatAddress(party.address, configuration.defaultCountry) });
  };
  for (const call of ended) if (!isChat(call)) take({ name: partyOf(state, call).name, address: otherPartyAddress(call), at: call.endedAt ?? call.stateSince });
  for (const { channelType, name, address, endedAt } of [...kept].reverse()) if (channelType !== "Chat") take({ name, address, at: endedAt });
  return [...parties.values()];
}

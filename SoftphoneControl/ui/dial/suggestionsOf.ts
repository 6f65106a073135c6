import type { EpochMs } from "../../model/ids";
import { nameSearch } from "../../model/search/nameSearch";
import type { NumberCandidate } from "../../model/numbers/numberCandidate";
import { strangerOf } from "../../model/agent/people";
import type { Person } from "../../model/agent/people";
import { readTyped } from "../../model/numbers/typedNumber";
import type { RecentParty } from "../../state/selectors/suggestionSelectors";

/** Somebody whom the agent may mean. */
export interface Suggestion {
  readonly person: Person;
  /** When the agent heard of them last. */
  readonly at?: EpochMs | undefined;
  /** Of Dynamics. */
  readonly found?: NumberCandidate | undefined;
  /** Does not want to be called, as far as it is known. */
  readonly isUnwanted: boolean;
}

export interface SuggestionInputs {
  readonly typed: string;
  readonly country: string;
  readonly people: readonly Person[];
  readonly recents: readonly RecentParty[];
  readonly found: readonly NumberCandidate[];
}

/** What Dynamics knows always has room. */
const mostKnown = 6;
const mostInAll = 10;

/** Favorites, recent calls, colleagues and queues, records: every number once. With nothing typed, favorites and recent calls. */
export function suggestionsOf({ typed, country, people, recents, found }: SuggestionInputs): readonly Suggestion[] {
  const wanted = typed.trim();
  const read = readTyped(wanted, country);
  const fitsName = nameSearch(wanted);
  // A link, or letters for keys, look like nobody's number.
  const fits = ({ name, address }: { readonly name: string; readonly address: string }): boolean => fitsName(name, address) || (read.kind !== "none" && read.address === address);
  const records = found.flatMap((candidate) => {
    const number = readTyped(candidate.number, country);
    return number.kind === "none" ? [] : [{ ...candidate, number: number.address }];
  });
  const unwanted = new Set(records.filter(({ doNotPhone }) => doNotPhone).map(({ number }) => number));
  const suggestions = new Map<string, Suggestion>();
  const suggest = (person: Person, most: number, more: Partial<Suggestion> = {}): void => {
    if (suggestions.size < most && !suggestions.has(person.address)) suggestions.set(person.address, { person, isUnwanted: unwanted.has(person.address), ...more });
  };
  for (const person of people) if (person.isFavorite && fits(person)) suggest(person, mostKnown);
  for (const recent of recents) {
    const person = people.find(({ address }) => address === recent.address) ?? strangerOf(recent, false);
    if (fits(recent) || fits(person)) suggest(person, mostKnown, { at: recent.at });
  }
  if (wanted !== "") for (const person of people) if (fits(person)) suggest(person, mostKnown);
  for (const candidate of records) suggest(strangerOf({ name: candidate.label, address: candidate.number }, false), mostInAll, { found: candidate });
  return [...suggestions.values()];
}

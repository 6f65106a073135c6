import * as React from "react";
import { longestSearch } from "../../model/numbers/numberCandidate";
import { peopleOf } from "../../model/agent/people";
import { readTyped } from "../../model/numbers/typedNumber";
import { recentParties, suggestionSourcesSelector } from "../../state/selectors/suggestionSelectors";
import type { PeopleSearch } from "../../state/state";
import { useSelector } from "../hooks/useSelector";
import { useSoftphone } from "../hooks/useSoftphone";
import { useLastCalls } from "../book/useLastCalls";
import { suggestionsOf } from "./suggestionsOf";
import type { Suggestion } from "./suggestionsOf";

const pauseMs = 300;
const fewestLetters = 3;
const none: readonly Suggestion[] = [];

export interface Suggestions {
  readonly suggestions: readonly Suggestion[];
  /** Of the question to Dynamics; undefined where none is asked. */
  readonly phase: PeopleSearch["phase"] | undefined;
}

/** Whom the agent may mean. Dynamics is asked in a pause of the typing. */
export function useSuggestions(typed: string, country: string, isOpen: boolean): Suggestions {
  const { store, send } = useSoftphone();
  const sources = useSelector(suggestionSourcesSelector, isOpen);
  const kept = useLastCalls(isOpen);
  const question = isOpen ? questionOf(typed, country) : "";
  React.useEffect(() => {
    if (question === "") return undefined;
    const timer = window.setTimeout(() => send({ type: "intent.peopleSought", text: question }), pauseMs);
    return () => {
      window.clearTimeout(timer);
    };
  }, [question, send]);
  // An answer to what was typed before says nothing.
  const search = question !== "" && sources?.search?.text === question ? sources.search : undefined;
  const suggestions = React.useMemo(() => {
    if (sources === undefined) return none;
    const people = peopleOf(sources.directory, sources.favorites);
    return suggestionsOf({ typed, country, people, recents: recentParties(store.getState(), kept), found: search?.people ?? [] });
  }, [typed, country, sources, search, store, kept]);
  return { suggestions, phase: question === "" ? undefined : (search?.phase ?? "searching") };
}

/** A number in full, or the beginning of a name; empty where it would be too early to ask. */
function questionOf(typed: string, country: string): string {
  const wanted = typed.trim();
  const read = readTyped(wanted, country);
  if (read.kind === "number") return read.address;
  return read.kind === "none" && /\p{L}/u.test(wanted) && wanted.length >= fewestLetters ? wanted.slice(0, longestSearch) : "";
}

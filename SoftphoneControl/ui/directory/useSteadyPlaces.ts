import * as React from "react";
import type { Person } from "../../model/agent/people";

export type PeopleGroup = "Favorites" | "Colleagues" | "Queues" | undefined;

export interface Place {
  readonly person: Person;
  readonly group: PeopleGroup;
}

/** For the element with the rows. */
export interface SteadyHandlers {
  readonly onPointerEnter: () => void;
  readonly onPointerLeave: () => void;
  readonly onFocus: () => void;
  readonly onBlur: (event: React.FocusEvent) => void;
}

/** Who is where. While the pointer or the focus is among them nobody changes places: a click hits whom it was meant for. */
export function useSteadyPlaces(people: readonly Person[], search: string): readonly [SteadyHandlers, readonly Place[]] {
  const [isPointed, setPointed] = React.useState(false);
  const [isFocused, setFocused] = React.useState(false);
  const held = React.useRef<{ readonly search: string; readonly places: readonly Place[] }>();
  const fresh = people.map((person) => ({ person, group: groupOf(person) }));
  const before = held.current;
  const places = (isPointed || isFocused) && before?.search === search ? keep(before.places, fresh) : fresh;
  held.current = { search, places };
  const handlers: SteadyHandlers = {
    onPointerEnter: () => { setPointed(true); },
    onPointerLeave: () => { setPointed(false); },
    onFocus: () => { setFocused(true); },
    onBlur: ({ currentTarget, relatedTarget }) => { setFocused(currentTarget.contains(relatedTarget)); },
  };
  return [handlers, places];
}

function groupOf({ kind, isFavorite }: Person): PeopleGroup {
  if (isFavorite) return "Favorites";
  return kind === "colleague" ? "Colleagues" : kind === "queue" ? "Queues" : undefined;
}

/** As they are now, where they were. A favorite that is one no more can become one again; who is new comes last. */
function keep(before: readonly Place[], fresh: readonly Place[]): readonly Place[] {
  const now = new Map(fresh.map(({ person }) => [person.id, person]));
  const known = new Set(before.map(({ person }) => person.id));
  const kept = before.flatMap(({ person, group }) => {
    const present = now.get(person.id) ?? (person.kind === "number" ? { ...person, isFavorite: false } : undefined);
    return present ? [{ person: present, group }] : [];
  });
  return [...kept, ...fresh.filter(({ person }) => !known.has(person.id))];
}

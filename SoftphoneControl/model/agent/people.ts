import type { AgentState } from "./agentState";
import type { Directory } from "./directory";
import type { EpochMs } from "../ids";
import type { Favorite } from "../settings/preferences";

/** Somebody within the agent's reach. */
export interface Person {
  readonly id: string;
  /** `number`: whom the contact centre does not know. */
  readonly kind: "colleague" | "queue" | "number";
  readonly name: string;
  /** An extension or E.164. */
  readonly address: string;
  /** Of a colleague. */
  readonly state?: AgentState | undefined;
  /** Of a queue. */
  readonly waitingCalls?: number | undefined;
  readonly waitingSince?: EpochMs | undefined;
  readonly isFavorite: boolean;
  /** Nobody would answer. */
  readonly isAway: boolean;
}

const colleagueMark = "colleague ";

/** By which the directory knows a colleague; undefined of anybody else. */
export function colleagueIdOf({ kind, id }: Person): string | undefined {
  return kind === "colleague" ? id.slice(colleagueMark.length) : undefined;
}

/** Who is free first, who is away last. */
const stateOrder: readonly AgentState[] = ["Ready", "Wrapup", "Active", "NotReady", "Unknown", "Offline", "Logout"];

/** Favorites in their own order, then colleagues, those who are free first, then queues. Everybody once. */
export function peopleOf({ colleagues, queues }: Directory, favorites: readonly Favorite[]): readonly Person[] {
  const isFavorite = (address: string): boolean => favorites.some((favorite) => favorite.address === address);
  const known: readonly Person[] = [
    ...colleagues
      .map(({ id, name, address, state }) => {
        const isAway = state === "Logout" || state === "Offline";
        return { id: colleagueMark + id, kind: "colleague", name, address, state, isFavorite: isFavorite(address), isAway } as const;
      })
      .sort((one, other) => stateOrder.indexOf(one.state) - stateOrder.indexOf(other.state) || one.name.localeCompare(other.name)),
    ...queues.map(({ id, ...queue }) => ({ ...queue, id: `queue ${id}`, kind: "queue" as const, isFavorite: isFavorite(queue.address), isAway: false })),
  ];
  const chosen = favorites.map((favorite) => known.find(({ address }) => address === favorite.address) ?? strangerOf(favorite, true));
  return [...chosen, ...known.filter((person) => !person.isFavorite)];
}

/** Somebody of whom no more is known. */
export function strangerOf({ name, address }: Favorite, isFavorite: boolean): Person {
  return { id: `number ${address}`, kind: "number", name, address, isFavorite, isAway: false };
}

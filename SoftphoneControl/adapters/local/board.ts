import type { SimulationSettings } from "../../model/settings/simulationSettings";
import type { BookRules, Move } from "../books/books";
import { nextRandom } from "./random";
import { isAboutCall } from "./switchboardState";
import type { Call, Happening, SwitchboardState } from "./switchboardState";

export interface Rules extends BookRules, Pick<SimulationSettings, "ringMs" | "supervisor"> {}

/** What every move of the switchboard works on. */
export interface Board extends Move<Call> {
  readonly rules: Rules;
  readonly state: SwitchboardState;
}

export function draw(board: Board): number {
  const drawn = nextRandom(board.state.random);
  board.state.random = drawn.state;
  return drawn.value;
}

export function schedule(board: Board, type: Happening["type"], id: string, afterMs: number, address?: string): void {
  board.state.agenda.push({ type, id, address, dueAt: board.at + afterMs });
}

/** What was to happen to it won't. */
export function unschedule({ state }: Board, id: string | undefined): void {
  state.agenda = state.agenda.filter((happening) => happening.id !== id);
}

/** Nothing more happens to calls that are over. */
export function forgetEnded({ state }: Board): void {
  state.agenda = state.agenda.filter((happening) => !isAboutCall(happening) || state.calls.some(({ item }) => item.id === happening.id));
}

import type { FlightStep } from "../../model/diagnostics/flight";
import type { EpochMs } from "../../model/ids";
import type { Action } from "../../state/actions";
import { deriveEvents } from "../../state/deriveEvents";
import { rootReducer } from "../../state/rootReducer";
import type { State } from "../../state/state";
import { readFlight } from "./readFlight";

/** One step of a film, in words. */
export interface Moment {
  readonly at: EpochMs;
  /** The action, and what it wanted or said. */
  readonly title: string;
  readonly refused?: string | undefined;
  readonly events: readonly string[];
  /** An error, or a refusal that was none of those that are usual. */
  readonly isTrouble: boolean;
  /** Here something else has come of it than was recorded: another version of the softphone wrote the film. */
  readonly differs: boolean;
}

export interface Film {
  readonly softphoneVersion: string;
  readonly from: EpochMs;
  readonly to: EpochMs;
  readonly moments: readonly Moment[];
  /** The whole phone after so many steps; 0: as it began. */
  stateAfter(steps: number): State;
}

/**
 * Plays a recording through the reducers that the softphone itself has.
 * @throws Error with a plain sentence when it is none
 */
export function developFilm(text: string): Film {
  const { flight, start } = readFlight(text);
  const states: State[] = [start];
  let state = start;
  let time = flight.from;
  const moments = flight.steps.map((step): Moment => {
    // What another page told begins with no time of its own.
    time = Math.max(step.action.at, time);
    const played = play(state, step);
    state = played.state;
    states.push(state);
    const { events = [], refused } = step;
    const isTrouble = (refused !== undefined && refused !== "stale") || events.some((name) => name.startsWith("error"));
    return { at: time, title: titleOf(step.action), refused, events, isTrouble, differs: played.events.join() !== events.join() };
  });
  const { softphoneVersion, from, to } = flight;
  return { softphoneVersion, from, to, moments, stateAfter: (steps) => states[Math.max(0, Math.min(steps, states.length - 1))] ?? start };
}

function play(before: State, { action: recorded }: FlightStep): { readonly state: State; readonly events: readonly string[] } {
  const action = recorded as unknown as Action;
  try {
    const { state } = rootReducer(before, action);
    return { state, events: deriveEvents(before, state, action).map((event) => (event.name === "error" ? `error ${event.error.code}` : event.name)) };
  } catch {
    // Of a softphone that knew more, or less.
    return { state: before, events: ["unknown here"] };
  }
}

interface Told {
  readonly command?: { readonly type: string };
  readonly order?: { readonly type: string };
  readonly connection?: { readonly phase: string };
  readonly changes?: { readonly state?: string };
  readonly workItem?: { readonly state: string };
  readonly code?: string;
  readonly state?: string;
  readonly link?: string;
}

function titleOf(action: FlightStep["action"]): string {
  const { command, order, connection, changes, workItem, code, state, link } = action as Told;
  const what = command?.type ?? order?.type ?? connection?.phase ?? changes?.state ?? workItem?.state ?? code ?? state ?? link;
  return what === undefined ? action.type : `${action.type} ${what}`;
}

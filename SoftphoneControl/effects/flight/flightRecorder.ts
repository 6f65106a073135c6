import { flightFormat, flightVersion } from "../../model/diagnostics/flight";
import type { FlightStep } from "../../model/diagnostics/flight";
import type { EpochMs } from "../../model/ids";
import type { State } from "../../state/state";
import type { Step } from "../../state/step";
import type { Effect } from "../effect";
import { mask } from "./mask";
import { createStandIns } from "./standIns";

/** How many actions are kept at least, once there were so many. */
export const flightActions = 10_000;
const segmentActions = 2_000;
/** Characters, of which a recording takes one byte each. */
const segmentLength = 1_000_000;
const longestFlight = 8_000_000;

/** What happened after one picture of the whole phone: a replay can begin there. */
interface Segment {
  readonly start: string;
  readonly from: EpochMs;
  readonly steps: string[];
  length: number;
}

export interface FlightRecorder extends Effect {
  /** The recording so far, as the text of a file. */
  flight(): string;
}

export interface FlightRecorderInputs {
  /** Of the bundle that records. */
  readonly softphoneVersion: string;
  readonly now: () => EpochMs;
}

/**
 * Remembers the last actions of this page, so that what went wrong can be watched again. Masked as they come: what is nobody's business is in no memory, either.
 */
export function createFlightRecorder({ softphoneVersion, now }: FlightRecorderInputs): FlightRecorder {
  let country = "";
  const standIns = createStandIns(() => country);
  let segments: Segment[] = [];

  function begin({ phone, here }: State): Segment {
    const start = JSON.stringify(mask({ phone, here }, standIns));
    const segment: Segment = { start, from: now(), steps: [], length: start.length };
    segments.push(segment);
    drop();
    return segment;
  }

  function drop(): void {
    for (;;) {
      const [oldest, ...others] = segments;
      if (!oldest || others.length === 0) return;
      const kept = others.reduce((sum, { steps }) => sum + steps.length, 0);
      const length = segments.reduce((sum, segment) => sum + segment.length, 0);
      if (kept < flightActions && length <= longestFlight) return;
      segments = others;
    }
  }

  function current(before: State): Segment {
    const last = segments[segments.length - 1];
    return last && last.steps.length < segmentActions && last.length < segmentLength ? last : begin(before);
  }

  return {
    runsIn: "each",
    react({ action, before, events, refused }) {
      country = before.phone.configuration.defaultCountry;
      const segment = current(before);
      const step: FlightStep = {
        action: mask(action, standIns) as FlightStep["action"],
        refused: refused && (refused.kind === "intent" ? refused.code : refused.kind),
        events: events.length === 0 ? undefined : events.map(nameOf),
      };
      const line = JSON.stringify(step);
      segment.steps.push(line);
      segment.length += line.length;
    },
    flight() {
      const [first] = segments;
      const steps = segments.flatMap((segment) => segment.steps);
      const head = JSON.stringify({ format: flightFormat, version: flightVersion, softphoneVersion, from: first?.from ?? now(), to: now() });
      return `${head.slice(0, -1)},"start":${first?.start ?? '{"phone":{},"here":{}}'},"steps":[\n${steps.join(",\n")}\n]}\n`;
    },
  };
}

function nameOf(event: Step["events"][number]): string {
  return event.name === "error" ? `error ${event.error.code}` : event.name;
}

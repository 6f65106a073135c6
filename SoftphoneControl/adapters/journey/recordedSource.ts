import type { JourneyPort } from "../../ports/journeyPort";
import { createOutlet } from "./outlet";
import type { SourceInputs } from "./outlet";
import { candidateOf, rawWebActionOf } from "./webAction";

export interface RecordedSourceInputs extends SourceInputs {
  /** A list of events, or `{ events }`, each as page 002 has them or as we do, with its time in `at`: a number of milliseconds, or ISO 8601. May reject. */
  readonly load: () => unknown;
}

/** What was recorded on the web before: of a long list the newest. */
export function createRecordedSource({ load, ...inputs }: RecordedSourceInputs): JourneyPort {
  const { clock } = inputs;
  const { subscribe, take, say, dispose } = createOutlet(inputs);

  function candidate(recorded: unknown): unknown {
    const raw = rawWebActionOf(recorded);
    const told = raw?.at;
    const at = typeof told === "string" ? Date.parse(told) : (told ?? clock.now());
    return raw && "actionId" in raw ? candidateOf(raw, at as number) : { ...raw, at };
  }

  async function read(): Promise<void> {
    const loaded = await load();
    const list = Array.isArray(loaded) ? (loaded as unknown[]) : rawWebActionOf(loaded)?.events;
    for (const recorded of list as unknown[]) take(() => candidate(recorded));
  }

  read().catch(() => { say("the recorded events can't be had"); });

  return { subscribe, look: () => undefined, dispose };
}

import type { WorkItemId } from "../../../model/ids";
import type { Leg } from "../leg";
import type { Line, Mix } from "../line";

export interface Mixes {
  /** Who is up in which call: two or more in one hear each other, also when one comes or goes. */
  tune(calls: ReadonlyMap<WorkItemId, readonly Leg[]>): void;
}

interface Running {
  readonly mix: Mix;
  legs: readonly Leg[];
}

export function createMixes(line: Pick<Line, "mix">): Mixes {
  const running = new Map<WorkItemId, Running>();

  function change(present: Running, legs: readonly Leg[]): void {
    for (const leg of legs) if (!present.legs.includes(leg)) present.mix.add(leg);
    for (const leg of present.legs) if (!legs.includes(leg)) present.mix.remove(leg);
    present.legs = legs;
  }

  return {
    tune(calls) {
      for (const [id, { mix }] of running) {
        if ((calls.get(id)?.length ?? 0) > 1) continue;
        running.delete(id);
        mix.dispose();
      }
      for (const [id, legs] of calls) {
        const present = running.get(id);
        if (present) change(present, legs);
        else if (legs.length > 1) running.set(id, { mix: line.mix(legs), legs });
      }
    },
  };
}

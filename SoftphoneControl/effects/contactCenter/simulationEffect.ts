import type { ClockPort } from "../../ports/clockPort";
import type { SimulationPort } from "../../ports/simulationPort";
import type { DispatchOutcome, Effect } from "../effect";

export interface SimulationInputs {
  readonly simulation: SimulationPort;
  readonly clock: ClockPort;
  readonly dispatch: DispatchOutcome;
}

/** Lets a visitor make people call. */
export function createSimulationEffect({ simulation, clock, dispatch }: SimulationInputs): Effect {
  return {
    runsIn: "primary",
    react({ action }) {
      if (action.type !== "intent.simulation") return;
      try {
        simulation.order(action.order);
      } catch (error) {
        // The sentence goes on with a full stop of its own.
        const detail = error instanceof Error ? error.message.replace(/\.$/, "") : undefined;
        dispatch({ type: "trouble.noticed", at: clock.now(), code: "simulationOrder", detail });
      }
    },
  };
}

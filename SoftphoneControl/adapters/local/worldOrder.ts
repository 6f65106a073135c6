import type { SimulationOrder } from "../../model/settings/simulation";
import type { ScenarioDeed } from "./scenarioSchema";

/** What the world outside can be made to do: by a visitor, or by a scenario. */
export type WorldOrder = SimulationOrder | ScenarioDeed;

/** What lies outside the switchboard: orders reach it, too. */
export interface World {
  /** @throws Error when there is none of that name, or it is malformed. */
  startScenario(name: string): void;
  stopScenario(): void;
  /** @throws Error when the line is down already. */
  dropNetwork(forMs: number | undefined): void;
  /** @throws Error when the line is down already. */
  takeLineAway(): void;
  /** @throws Error when the line is not down. */
  returnNetwork(): void;
}

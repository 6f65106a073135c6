import type { SimulationOffer, SimulationOrder } from "../model/settings/simulation";

/** The other side of a contact centre that is simulated. Real ones have no such port. */
export interface SimulationPort {
  /** Who can be made to call, and which scenarios there are. */
  readonly offer: SimulationOffer;
  /**
   * Makes the world outside do something. What it leads to arrives as facts.
   * @throws Error with a plain sentence when the order fits nothing (nobody to hang up, no such scenario); nothing changed then.
   */
  order(order: SimulationOrder): void;
}

import { createPhoneBench } from "../../test/support/phoneBench";
import type { PhoneBench } from "../../test/support/phoneBench";

/** The phone without its skin at the simulated contact centre, its agent signed in and Ready. @param seed of the contact centre's chance */
export async function readyPhone(seed: number): Promise<PhoneBench> {
  const bench = createPhoneBench({ simulation: { seed, latencyMs: 100, wrapupMs: 30_000, ringMs: 20_000 } });
  await bench.clock.advance(1_000);
  await bench.signsIn();
  await bench.clock.advance(1_000);
  await bench.goesReady();
  await bench.clock.advance(1_000);
  if (bench.agentState() !== "Ready") throw new Error("The agent is not Ready.");
  return bench;
}

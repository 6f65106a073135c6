import fc from "fast-check";
import type { SimulatedFaults, SimulationSettings } from "../../SoftphoneControl/model/settings/simulationSettings";
import type { ContactCenterFact } from "../../SoftphoneControl/model/requests/contactCenterFact";
import type { ContactCenterPort } from "../../SoftphoneControl/ports/contactCenterPort";
import { createComputer } from "../support/computer";
import type { Computer } from "../support/computer";
import { createPhoneBench } from "../support/phoneBench";
import type { PhoneBench } from "../support/phoneBench";
import { expectNothingPending, expectOneTalkAtMost } from "../walks/invariants";
import { makeMove, moves } from "../walks/walk";
import { untold } from "./support/told";
import { report, sized } from "./support/torture";
import { pictures, theTruth } from "./support/truth";

interface FaultKind {
  readonly name: string;
  readonly simulation?: Partial<SimulationSettings>;
  /** At a moment of the walk, chosen by chance. */
  strike?(bench: PhoneBench, chance: number, computer: Computer): void;
  readonly join?: (voice: ContactCenterPort) => ContactCenterPort;
}

const faulty = (faults: Partial<SimulatedFaults>): Partial<SimulationSettings> => ({ faults: { lost: 0, duplicated: 0, reordered: 0, refused: 0, ...faults } });

/** Told beside the true ones: of calls there are not, and of things that can't follow. */
function withImpossibleFacts(voice: ContactCenterPort): ContactCenterPort {
  return {
    ...voice,
    resumeData: () => voice.resumeData(),
    subscribe: (listener) =>
      voice.subscribe((fact) => {
        listener(fact);
        if (fact.type !== "contactCenter.workItemChanged") return;
        const { at, workItemId, revision } = fact;
        listener({ type: "contactCenter.workItemChanged", at, workItemId: "nobody" as typeof workItemId, revision: 1, changes: { state: "Active" } });
        listener({ type: "contactCenter.workItemChanged", at, workItemId, revision, changes: { state: "Offered" } });
        listener({ type: "contactCenter.agentStateChanged", at, channelId: "nowhere", revision: 1, state: "Ready", reasonCode: "-1", reasonCodeLabel: "" } as unknown as ContactCenterFact);
      }),
  };
}

const hour = 3_600_000;

function drops(bench: PhoneBench, forMs: number): void {
  bench.store.dispatch({ type: "intent.simulation", at: bench.clock.now(), order: { type: "networkDrops", forMs } });
}

const kinds: readonly FaultKind[] = [
  { name: "connection dropped at a random moment of a call", strike: (bench, chance) => { drops(bench, 200 + (chance % 20_000)); } },
  { name: "latency up to 10 s", simulation: { latencyMs: 10_000 } },
  { name: "facts doubled (30 %)", simulation: faulty({ duplicated: 0.3 }) },
  { name: "facts out of order (30 %)", simulation: faulty({ reordered: 0.3 }) },
  { name: "facts lost (20 %)", simulation: faulty({ lost: 0.2 }) },
  { name: "requests refused (30 %)", simulation: faulty({ refused: 0.3 }) },
  { name: "all of these at once", simulation: { latencyMs: 2_000, ...faulty({ lost: 0.1, duplicated: 0.1, reordered: 0.2, refused: 0.1 }) } },
  { name: "facts that can't be", join: withImpossibleFacts },
  { name: "the computer sleeps, up to two hours", strike: (bench, chance) => { bench.clock.sleep(1_000 + (chance % 7_200_000)); } },
  { name: "it sleeps, and the line is dead when it wakes", strike: (bench, chance) => { bench.clock.sleep(1_000 + (chance % 7_200_000)); drops(bench, 2_000); } },
  { name: "the clock is set back an hour", strike: (_, _chance, computer) => { computer.set(-hour); } },
  { name: "the clock is set forward an hour", strike: (_, _chance, computer) => { computer.set(hour); } },
  { name: "the clock jumps forth and back while facts get lost", simulation: faulty({ lost: 0.1, reordered: 0.1 }), strike: (_, chance, computer) => { computer.set((chance % 2 === 0 ? 1 : -1) * (chance % hour)); } },
];

describe("after whatever the contact centre and the line to it do", () => {
  it.each(kinds)("the phone shows what is so: $name", async ({ name, simulation = {}, strike, join = (voice) => voice }) => {
    let injected = 0;
    let lost = 0;
    await fc.assert(
      fc.asyncProperty(moves, fc.nat(1_000), fc.array(fc.nat(8_000_000), { minLength: 1, maxLength: 4 }), async (path, seed, chances) => {
        const computer = createComputer();
        const bench = createPhoneBench({ clock: computer.pageClock(), simulation: { seed, latencyMs: 100, wrapupMs: 10_000, ...simulation }, join });
        await bench.clock.advance(15_000);
        await bench.signsIn();
        await bench.clock.advance(25_000);
        await bench.goesReady();
        await bench.clock.advance(1_000);
        const moments = new Map(chances.map((chance) => [chance % path.length, chance]));
        for (const [nth, move] of path.entries()) {
          await makeMove(bench, move);
          const chance = moments.get(nth);
          if (chance === undefined) continue;
          strike?.(bench, chance, computer);
          injected += 1;
        }
        // Whatever was asked is answered or given up by then, and nobody is called any more.
        await bench.clock.advance(300_000);
        const [shown, so] = pictures(bench, await theTruth(bench));
        if (shown.join() !== so.join()) lost += 1;
        expect(shown).toEqual(so);
        expectOneTalkAtMost(bench.store.getState());
        expectNothingPending(bench.store.getState());
        expect(untold(bench.steps)).toEqual([]);
        expect(bench.written.filter((entry) => entry.source === "thrown")).toEqual([]);
        bench.dispose();
        expect(bench.clock.pending).toBe(0);
      }),
      { numRuns: sized(600, 20), seed: Number(process.env.OSP_SEED ?? 20_261_122), endOnFailure: true },
    );
    report({ suite: "contact centre", fault: name, injected, survived: injected - lost, lost });
  }, 900_000);
});

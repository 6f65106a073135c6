import fc from "fast-check";
import { callCommands } from "./support/callCommands";
import { CallModel } from "./support/callModel";
import { Choice } from "./support/choice";
import { companyCommands } from "./support/companyCommands";
import { deskCommands } from "./support/deskCommands";
import { createQuickPhone } from "./support/quickPhone";
import { report, sized } from "./support/torture";

const steps = Number(process.env.OSP_STEPS ?? sized(100_000, 4_000));
const seed = Number(process.env.OSP_SEED ?? 20_261_123);
const stepsADay = 200;

const allCommands = [...callCommands, ...companyCommands, ...deskCommands];
// What moves calls comes up more often: else pages would be loaded again all day.
const weighted = [...callCommands, ...companyCommands, ...companyCommands, ...companyCommands, ...allCommands];
const choices = fc.nat(1_000_000).map((nth) => new Choice(weighted, nth));

describe("the phone and a model of it on paper", () => {
  it("say the same after every step", async () => {
    const done = new Map<string, number>();
    await fc.assert(
      fc.asyncProperty(fc.commands([choices], { maxCommands: stepsADay, size: "max" }), async (script) => {
        const phone = createQuickPhone();
        await phone.passes(10);
        const model = new CallModel();
        await fc.asyncModelRun(() => ({ model, real: phone }), script);
        for (const name of model.done) done.set(name, (done.get(name) ?? 0) + 1);
        expect(phone.faults).toEqual([]);
        phone.dispose();
      }),
      // Scripts are half as long as they may be, in the mean.
      { numRuns: Math.ceil((2.4 * steps) / stepsADay), seed },
    );

    const count = [...done.values()].reduce((sum, each) => sum + each, 0);
    report({ suite: "model", fault: `steps of random scripts, seed ${seed}`, injected: count, survived: count, lost: 0 });
    expect(count).toBeGreaterThanOrEqual(steps);
    // Nothing has become impossible unnoticed.
    expect(allCommands.map(String).filter((name) => !done.has(name))).toEqual([]);
  }, 900_000);
});

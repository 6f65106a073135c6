import fc from "fast-check";
import { callCommands } from "./support/callCommands";
import { CallModel } from "./support/callModel";
import { createQuickPhone } from "./support/quickPhone";
import { report, sized } from "./support/torture";

const steps = Number(process.env.OSP_STEPS ?? sized(100_000, 4_000));
const stepsADay = 200;

describe("the phone and a model of it on paper", () => {
  it("say the same after every step", async () => {
    let done = 0;
    await fc.assert(
      fc.asyncProperty(fc.commands([...callCommands], { maxCommands: stepsADay, size: "max" }), async (script) => {
        const phone = createQuickPhone();
        await phone.passes(10);
        await fc.asyncModelRun(() => ({ model: new CallModel(), real: phone }), script);
        done += [...script].length;
        expect(phone.faults).toEqual([]);
        phone.dispose();
      }),
      { numRuns: Math.ceil((2 * steps) / stepsADay), seed: Number(process.env.OSP_SEED ?? 20_261_123) },
    );
    report({ suite: "model", fault: "random scripts, steps", injected: done, survived: done, lost: 0 });
    expect(done).toBeGreaterThanOrEqual(steps / 3);
  }, 900_000);
});

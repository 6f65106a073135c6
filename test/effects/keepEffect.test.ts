import { createKeepEffect } from "../../SoftphoneControl/effects/keepEffect";
import type { KeepPort } from "../../SoftphoneControl/ports/keepPort";
import { createFakeClock } from "../support/fakeClock";
import { appeared, changed, readyPhone } from "../support/facts";

function bench() {
  const clock = createFakeClock();
  const kept: (string | undefined)[] = [];
  let data: string | undefined = "data";
  const keep: KeepPort = {
    load: () => Promise.resolve(undefined),
    save: (saved) => {
      kept.push(saved);
      return Promise.resolve();
    },
    clear: () => {
      kept.push(undefined);
      return Promise.resolve();
    },
    dispose: () => undefined,
  };
  const effect = createKeepEffect({ contactCenter: { resumeData: () => data }, keep, clock });
  const phone = readyPhone();
  phone.store.onStep((step) => {
    effect.react(step);
  });
  return { clock, kept, phone, effect, nothingToResume: () => void (data = undefined) };
}

describe("what the next page needs", () => {
  it("is kept once for a burst of facts", async () => {
    const { clock, kept, phone } = bench();
    phone.tell(appeared(), changed(2, { state: "Active" }));
    expect(kept).toEqual([]);
    await clock.advance(20);
    expect(kept).toEqual(["data"]);
  });

  it("is not kept again for what changed nothing", async () => {
    const { clock, kept, phone } = bench();
    phone.tell(changed(7, { state: "Active" }), { type: "clock.due", at: 1 });
    await clock.advance(1_000);
    expect(kept).toEqual([]);
  });

  it("is forgotten when there is nothing to go on with", async () => {
    const { clock, kept, phone, nothingToResume } = bench();
    nothingToResume();
    phone.tell(appeared());
    await clock.advance(20);
    expect(kept).toEqual([undefined]);
  });

  it("is kept at the last moment when the phone is put away", () => {
    const { clock, kept, phone, effect } = bench();
    phone.tell(appeared());
    effect.dispose();
    expect(kept).toEqual(["data"]);
    expect(clock.pending).toBe(0);
  });
});

import { expect, test } from "@jest/globals";
import type { FakeClock } from "../../support/fakeClock";
import { createFakeClock } from "../../support/fakeClock";
import { makeLocalBench } from "../../support/localBench";
import { beginStory } from "../../contract/story";

/** Long timers ring a minute late, as on a page that was put to sleep. */
function createDrowsyClock(): FakeClock {
  const clock = createFakeClock();
  return {
    now: clock.now,
    wall: clock.wall,
    notBefore: clock.notBefore,
    advance: clock.advance,
    sleep: clock.sleep,
    after: (delayMs, callback) => clock.after(delayMs > 5_000 ? delayMs + 60_000 : delayMs, callback),
    get pending() {
      return clock.pending;
    },
  };
}

test("what fell due while timers slept has happened before the next request, and at its own time", async () => {
  const bench = makeLocalBench({ clock: createDrowsyClock(), simulation: { wrapupMs: 10_000 } });
  const day = beginStory(bench);
  await day.isReady();
  const workItemId = await day.talks();
  await day.taken({ type: "endWorkitem", workItemId });
  const endsAt = day.call().wrapup?.endsAt;
  await bench.clock.advance(20_000);
  expect(day.call().state).toBe("Wrapup");
  expect(await day.answered({ type: "completeWrapup", workItemId })).toBe("workItemEnded");
  expect(day.call()).toMatchObject({ state: "Ended", endedAt: endsAt });
  await day.end();
});

import { expect, test } from "@jest/globals";
import { createPipe } from "../../../SoftphoneControl/adapters/local/pipe";
import { createFakeClock } from "../../support/fakeClock";

test("what is pushed later never arrives earlier, and the first never before its time", async () => {
  const clock = createFakeClock();
  const from = clock.now();
  const arrived: string[] = [];
  const pipe = createPipe(clock);
  pipe.push(100, () => arrived.push(`slow after ${clock.now() - from}`));
  pipe.push(60, () => arrived.push(`fast after ${clock.now() - from}`));
  await clock.advance(1_000);
  expect(arrived).toEqual(["slow after 100", "fast after 100"]);
});

test("what is under way when it is cleared never arrives, and leaves no timer", async () => {
  const clock = createFakeClock();
  const arrived: string[] = [];
  const pipe = createPipe(clock);
  pipe.push(100, () => arrived.push("lost"));
  pipe.clear();
  expect(clock.pending).toBe(0);
  pipe.push(10, () => arrived.push("next"));
  await clock.advance(1_000);
  expect(arrived).toEqual(["next"]);
});

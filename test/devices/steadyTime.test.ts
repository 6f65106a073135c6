import { createSteadyTime } from "../../SoftphoneControl/browser/steadyTime";

const hour = 3_600_000;

/** A computer that runs since `from`, and a page on it. */
function aComputer(from = Date.UTC(2026, 2, 3, 8)) {
  let wall = from;
  let ran = 0;
  const time = createSteadyTime({ wall: () => wall, running: () => ran });
  return {
    time,
    since: () => time.now() - from,
    passes(ms: number) {
      wall += ms;
      ran += ms;
    },
    isSet(byMs: number) {
      wall += byMs;
    },
  };
}

describe("the time of a page", () => {
  it("is the computer's", () => {
    const { passes, since } = aComputer();
    passes(hour);
    expect(since()).toBe(hour);
  });

  it("goes on when the clock is set back, by an hour or by seconds, and then follows it again", () => {
    const { passes, isSet, since } = aComputer();
    passes(60_000);
    isSet(-hour);
    passes(1_000);
    expect(since()).toBe(61_000);
    passes(600_000);
    isSet(-30_000);
    // Nobody has looked for ten minutes.
    expect(since()).toBe(661_000);
    passes(hour);
    expect(since()).toBe(661_000 + hour);
  });

  it("jumps with a clock that is set forward, and not back with it", () => {
    const { passes, isSet, since } = aComputer();
    isSet(hour);
    expect(since()).toBe(hour);
    isSet(-hour);
    passes(1_000);
    expect(since()).toBe(hour + 1_000);
  });

  it("stands still rather than go back where the clock is corrected by little", () => {
    const { passes, isSet, since } = aComputer();
    passes(1_000);
    expect(since()).toBe(1_000);
    isSet(-200);
    expect(since()).toBe(1_000);
    passes(300);
    expect(since()).toBe(1_100);
  });

  it("is no earlier than what another page has told, within reason", () => {
    const { passes, since, time } = aComputer();
    const start = time.now();
    time.notBefore(start - 5_000);
    expect(since()).toBe(0);
    time.notBefore(start + hour);
    expect(since()).toBe(hour);
    passes(1_000);
    expect(since()).toBe(hour + 1_000);
    for (const nonsense of [Number.NaN, Number.POSITIVE_INFINITY, start + 1e12]) time.notBefore(nonsense);
    expect(since()).toBe(hour + 1_000);
  });
});

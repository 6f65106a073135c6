import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { signalTypes } from "../../../SoftphoneControl/adapters/liveChat/client/signals";
import { beginStory } from "../../contract/story";
import { makeChatBench } from "../../support/chatBench";
import { distorted, nonsense } from "../../support/nonsense";
import type { Maker } from "../../support/nonsense";

const runs = 10_000;

const tag = fc.constantFrom("system", "AgentAccepted", "QueuePosition", "customerqueuepositionnext", "averagewaittime", "agentendconversation", "public", "history", "Hidden", "");
const message = fc.record({
  text: fc.oneof(fc.string(), fc.constantFrom("You are number 3", "5 minutes", "1 hour 2 minutes")),
  messageType: fc.constantFrom("user", "system", ""),
  role: fc.constantFrom("agent", "bot", ""),
  timestamp: fc.oneof(fc.integer(), fc.constantFrom("2026-03-03T08:00:00Z", "never")),
  Id: fc.string(),
  conversationId: fc.constantFrom("c-1", "__proto__", ""),
  tags: fc.array(tag),
  channelData: fc.record({ tags: fc.oneof(fc.array(tag), fc.string()) }),
});
const availability = fc.record({
  isQueueAvailable: fc.boolean(),
  nexttransitiontime: fc.constantFrom("01-01-0001", "2026-03-03T18:00:00Z", "soon"),
  positionInQueue: fc.oneof(fc.integer(), fc.string()),
  averageWaitTime: fc.double(),
});
const error = fc.record({ errorCode: fc.oneof(fc.integer({ min: 0, max: 10 }), fc.string()), errorDetail: fc.record({ status: fc.constantFrom(429, 500) }) });
const detail: fc.Arbitrary<Maker> = fc.oneof(
  { weight: 3, arbitrary: distorted(message) },
  { weight: 1, arbitrary: distorted(availability) },
  { weight: 1, arbitrary: distorted(error) },
  { weight: 3, arbitrary: nonsense },
  { weight: 2, arbitrary: fc.constant((): unknown => null) },
);
const told = fc.record({ type: fc.constantFrom(...signalTypes), detail, afterMs: fc.constantFrom(0, 0, 10, 600, 3_000) });

describe(`live chat: ${runs.toLocaleString("en")} events of any kind`, () => {
  test("break nothing: facts keep their order and their counts, nobody is called, nothing foreign is in the log", async () => {
    const events = fc.sample(told, { numRuns: runs, seed: 20_260_303 });
    const bench = await makeChatBench({ settings: { wrapupMs: 1_000 } });
    const day = beginStory(bench);
    bench.contactCenter.start(undefined);
    await day.settles();
    for (const { type, detail: make, afterMs } of events) {
      bench.fake.raise(type, make());
      if (afterMs > 0) await bench.clock.advance(afterMs);
    }
    await bench.clock.advance(60_000);
    expect(day.witness.breaches).toEqual([]);
    // So many that a generator that has gone lame is noticed.
    const ends = new Set([...day.witness.items.values()].map(({ state }) => state));
    expect(day.witness.items.size).toBeGreaterThan(100);
    expect(ends.has("Ended") && ends.has("EndedAbandoned") && ends.has("EndedUnknown")).toBe(true);
    expect(new Set(bench.fake.calls)).toEqual(new Set(["getContextProvider", "closeChat"]));
    expect(bench.log.every(({ message: said }) => /^the widget tells an error: (no code|code \d+(, \w+)?)$/.test(said))).toBe(true);
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
    await day.end();
  });
});

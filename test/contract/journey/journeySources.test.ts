import fc from "fast-check";
import type { JourneyEvent } from "../../../SoftphoneControl/model/host/journey";
import { longestJourneyText } from "../../../SoftphoneControl/model/host/journey";
import { nonsense } from "../../support/nonsense";
import { createJourneyBench, journeySources, maria } from "./journeyBenches";
import type { JourneyBench } from "./journeyBenches";

/** Hears, and remembers when. */
function hear({ port, clock }: JourneyBench) {
  const batches: { readonly at: number; readonly events: readonly JourneyEvent[] }[] = [];
  const unsubscribe = port.subscribe((events) => void batches.push({ at: clock.now(), events }));
  return { batches, unsubscribe, events: () => batches.flatMap(({ events }) => events), ids: () => batches.flatMap(({ events }) => events.map(({ id }) => id)) };
}

const upTo = (count: number): readonly number[] => Array.from({ length: count }, (_, number) => number);
const textsIn = ({ title, url = "", action }: JourneyEvent): readonly string[] => [title, url, action?.errorMessage ?? "", action?.errorCode ?? "", ...Object.values(action?.more ?? {})];

describe.each(journeySources)("what customers did on the web, from %s,", (name) => {
  it("is told in a batch, the oldest first, and not inside subscribe", async () => {
    const bench = createJourneyBench(name);
    await bench.happen(upTo(9));
    const heard = hear(bench);
    expect(heard.batches).toEqual([]);
    await bench.clock.advance(0);
    expect(heard.batches).toHaveLength(1);
    const [{ events = [] } = {}] = heard.batches;
    expect(new Set(heard.ids()).size).toBe(9);
    expect(events.map(({ at }) => at)).toEqual(events.map(({ at }) => at).sort((one, other) => one - other));
    expect(bench.logged).toEqual([]);
  });

  it("comes at most once a second, and all of it comes", async () => {
    const bench = createJourneyBench(name);
    const heard = hear(bench);
    for (const number of upTo(bench.isOnce ? 1 : 30)) {
      await bench.happen([number]);
      await bench.clock.advance(150);
    }
    await bench.clock.advance(1_000);
    expect(new Set(heard.ids()).size).toBe(bench.isOnce ? 1 : 30);
    for (const [index, { at }] of heard.batches.entries()) if (index > 0) expect(at - (heard.batches[index - 1]?.at ?? 0)).toBeGreaterThanOrEqual(1_000);
  });

  it("has the same id when it is told again", async () => {
    const bench = createJourneyBench(name);
    const heard = hear(bench);
    await bench.happen([4]);
    await bench.clock.advance(2_000);
    await bench.happen([4]);
    await bench.clock.advance(2_000);
    expect(new Set(heard.ids()).size).toBe(1);
  });

  it("holds no query, no fragment, no user of an address, and is cut", async () => {
    const bench = createJourneyBench(name);
    const heard = hear(bench);
    await bench.happen([1], `https://someone:secret@shop.example/cart?token=secret#secret ${"long ".repeat(200)}`);
    await bench.clock.advance(2_000);
    const [event] = heard.events();
    expect(event).toBeDefined();
    for (const text of event ? textsIn(event) : []) {
      expect(text).not.toMatch(/secret|[?#@]/);
      expect(text.length).toBeLessThanOrEqual(longestJourneyText);
    }
    expect(event ? textsIn(event).join(" ") : "").toContain("https://shop.example/cart");
  });

  it("goes on when something comes that is no event, which is said once", async () => {
    const bench = createJourneyBench(name);
    const heard = hear(bench);
    await bench.happen([1], "x", [null, 5, "text", [], {}, { data: 7 }, { id: "", at: -1, kind: "page", customerId: "c1" }]);
    await bench.clock.advance(2_000);
    expect(heard.ids()).toHaveLength(1);
    expect(bench.logged).toEqual(["something on the web was not understood, and left out"]);
    expect(bench.thrown).toEqual([]);
  });

  it("is bounded: of too much at once the newest is told", async () => {
    const bench = createJourneyBench(name);
    const heard = hear(bench);
    await bench.happen(upTo(500));
    await bench.clock.advance(2_000);
    expect(heard.ids()).toHaveLength(bench.most);
    expect(bench.logged).toEqual(bench.most === 50 ? [] : ["too much at once: only the newest 200 events are told"]);
  });

  it("reaches every listener, whatever the others do, and none that left", async () => {
    const bench = createJourneyBench(name);
    bench.port.subscribe(() => { throw new Error("a listener's own"); });
    const heard = hear(bench);
    const left = hear(bench);
    left.unsubscribe();
    await bench.happen([1]);
    await bench.clock.advance(0);
    expect([heard.ids().length, left.ids().length, bench.thrown.length]).toEqual([1, 0, 1]);
  });

  it("is told no more once its source has ended, not even what waits", async () => {
    const bench = createJourneyBench(name);
    const heard = hear(bench);
    await bench.happen([1]);
    await bench.clock.advance(0);
    await bench.happen([2]);
    bench.port.dispose();
    await bench.happen([3]);
    await bench.clock.advance(20_000);
    expect(heard.ids()).toHaveLength(1);
    expect(bench.clock.pending).toBe(0);
  });

  it("can be asked for by any record", async () => {
    const { port, clock } = createJourneyBench(name);
    for (const who of [maria, { ...maria, id: "" }, { ...maria, id: "no id ?" }, { ...maria, recordType: "account" }]) expect(() => { port.look(who); }).not.toThrow();
    await clock.advance(2_000);
  });

  it("is harmed by no nonsense (10,000 pieces)", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(nonsense, { minLength: 100, maxLength: 100 }), async (makers) => {
        const bench = createJourneyBench(name);
        const heard = hear(bench);
        const pieces = makers.map((make) => make());
        await bench.happen([1], "x", name === "relayed events" ? pieces.filter(isCopyable).slice(0, 99) : pieces);
        await bench.clock.advance(2_000);
        expect(bench.thrown).toEqual([]);
        expect(heard.ids().some((id) => id.startsWith("thing-1"))).toBe(true);
        for (const text of heard.events().flatMap(textsIn)) expect(text.length).toBeLessThanOrEqual(longestJourneyText);
      }),
      { numRuns: 100 },
    );
  });
});

function isCopyable(piece: unknown): boolean {
  try {
    structuredClone(piece);
    return true;
  } catch {
    return false;
  }
}

import type { Story } from "../contract/story";
import { beginStory } from "../contract/story";
import type { FakeLine } from "./fakeLine";
import type { FakeSipSurroundings } from "./fakeSipSurroundings";
import { fakeSipSurroundings } from "./fakeSipSurroundings";
import type { SipBench, SipWish } from "./sipBench";
import { makeSipBench } from "./sipBench";

/** A day with real calls, as far as they go without a wire. */
export interface SipStory extends Story, Pick<FakeSipSurroundings, "world" | "given" | "clock"> {
  readonly bench: SipBench<FakeLine>;
  /** The page is closed after a while, and the next one begins. Its first snapshot is told when this resolves. */
  reload(afterMs?: number, meanwhile?: () => Promise<void>): Promise<SipStory>;
  troubles(): readonly string[];
}

export function beginSipStory(wish: SipWish = {}): SipStory {
  const around = fakeSipSurroundings();
  return tell(around, makeSipBench(around, { wrapupMs: 10_000, ...wish }), "request");
}

function tell(around: FakeSipSurroundings, bench: SipBench<FakeLine>, page: string): SipStory {
  const { world, given, clock } = around;
  const story = beginStory(bench, page);
  return Object.assign<Story, Omit<SipStory, keyof Story> & Pick<SipStory, "bench">>(story, {
    bench,
    world,
    given,
    clock,
    async reload(afterMs = 0, meanwhile) {
      const resume = bench.contactCenter.resumeData();
      const nextBench = await bench.nextPage();
      world.registered = undefined;
      world.mixes.clear();
      await meanwhile?.();
      await clock.advance(afterMs);
      const next = tell(around, nextBench, `next-${page}`);
      for (let asked = 0; asked < 20; asked += 1) next.witness.knowRequest(`${page}-${asked}` as never);
      nextBench.contactCenter.start(resume);
      await next.until("the first snapshot", () => next.witness.snapshots.length > 0);
      return next;
    },
    troubles: () => story.witness.facts.flatMap((fact) => (fact.type === "contactCenter.troubleTold" ? [fact.detail === undefined ? fact.code : `${fact.code}: ${fact.detail}`] : [])),
  });
}

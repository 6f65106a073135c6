import type { ContactCenterFact } from "../../SoftphoneControl/model/contactCenterFact";
import { isEnded } from "../../SoftphoneControl/model/workItemTransitions";
import type { ContactCenterPort } from "../../SoftphoneControl/ports/contactCenterPort";
import { createPhoneBench } from "../support/phoneBench";
import type { PhoneBench } from "../support/phoneBench";
import { heapAfterGc } from "./support/heapAfterGc";
import { report, sized } from "./support/torture";
import { goesHome, workCall } from "./support/workingDay";

const days = sized(20, 2);
const callsADay = sized(400, 100);
const mostGrowth = 1024 * 1024;
const night = 14 * 60 * 60 * 1_000;

/** What the contact centre has told, as it would stand in its own books. */
function bookkeeper(): { readonly begun: Set<string>; readonly over: Set<string>; join(voice: ContactCenterPort): ContactCenterPort } {
  const begun = new Set<string>();
  const over = new Set<string>();
  const note = (fact: ContactCenterFact): void => {
    if (fact.type === "contactCenter.workItemAppeared") begun.add(fact.workItem.id);
    if (fact.type === "contactCenter.workItemChanged" && fact.changes.state !== undefined && isEnded(fact.changes.state)) over.add(fact.workItemId);
  };
  return {
    begun,
    over,
    join(voice) {
      voice.subscribe(note);
      return voice;
    },
  };
}

/** How often an event was told of each call. */
class Told {
  readonly created = new Map<string, number>();
  readonly ended = new Map<string, number>();

  take({ steps }: PhoneBench): void {
    for (const event of steps.flatMap((step) => step.events)) {
      const book = event.name === "workitemCreate" ? this.created : event.name === "workitemEnd" ? this.ended : undefined;
      if (book && "workItem" in event) book.set(event.workItem.id, (book.get(event.workItem.id) ?? 0) + 1);
    }
  }
}

describe("a month of shifts", () => {
  it("is worked through: every call accounted for, nothing left behind, the heap as on the first evening", async () => {
    const books = bookkeeper();
    const told = new Told();
    const bench = createPhoneBench({ simulation: { latencyMs: 100, wrapupMs: 30_000, ringMs: 20_000 }, join: books.join });
    await bench.clock.advance(1_000);
    const evenings: number[] = [];
    const errors: string[] = [];
    let drops = 0;
    const forget = (): void => {
      told.take(bench);
      errors.push(...bench.written.filter(({ source }) => source === "thrown").map(({ message }) => message));
      bench.steps.length = 0;
      bench.written.length = 0;
      bench.tones.length = 0;
    };
    for (let day = 0; day < days; day += 1) {
      await bench.signsIn();
      await bench.clock.advance(1_000);
      await bench.goesReady();
      await bench.clock.advance(1_000);
      for (let nth = 0; nth < callsADay; nth += 1) {
        if ((await workCall(bench, nth)) === "lineDrops") drops += 1;
        forget();
      }
      await goesHome(bench);
      await bench.clock.advance(night);
      expect([day, bench.phone().agent, bench.items()]).toEqual([day, undefined, []]);
      forget();
      evenings.push(await heapAfterGc());
    }
    const growth = (evenings.at(-1) ?? 0) - (evenings[0] ?? 0);
    const unaccounted = [...books.begun].filter((id) => told.created.get(id) !== 1 || told.ended.get(id) !== 1 || !books.over.has(id));
    report({ suite: "soak", fault: `${days} days of ${callsADay} calls`, injected: books.begun.size, survived: books.begun.size - unaccounted.length, lost: unaccounted.length, note: `heap ${(growth / 1024).toFixed(0)} kB` });
    report({ suite: "soak", fault: "line dropped in a call", injected: drops, survived: drops, lost: 0 });
    expect(errors).toEqual([]);
    expect(unaccounted).toEqual([]);
    expect(told.created.size).toBe(books.begun.size);
    expect(books.begun.size).toBeGreaterThanOrEqual(days * callsADay);
    expect(growth).toBeLessThan(mostGrowth);
    bench.dispose();
    expect(bench.clock.pending).toBe(0);
  }, 900_000);
});

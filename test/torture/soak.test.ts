import { createJoinedContactCenter } from "../../SoftphoneControl/adapters/joined/joinedContactCenter";
import { defaultConfiguration } from "../../SoftphoneControl/model/settings/configuration";
import { mostReconnects } from "../../SoftphoneControl/model/diagnostics/health";
import { maxEndedWorkItems, maxSettledRequests } from "../../SoftphoneControl/state/state";
import { makeChatBench } from "../support/chatBench";
import { readyBrowser } from "../support/linkBench";
import { createPhoneBench } from "../support/phoneBench";
import { Books, Told } from "./support/books";
import { heapAfterGc } from "./support/heapAfterGc";
import { report, sized } from "./support/torture";
import { goesHome, workCall } from "./support/workingDay";
import type { Story, Visitor } from "./support/workingDay";

const days = sized(20, 2);
const callsADay = sized(400, 40);
const mostGrowth = 1024 * 1024;
/**
 * Counted from the evening on which the bounded lists are full, since a list that fills looks like a leak: calls that are over, requests and reconnects are looked at;
 * chats that are over (200) and answers of the chat's desk (500) take longest, at forty chats a day. What is left to fill is thirty shifts of a kilobyte.
 */
const fullAfter = sized(6, 1);
/** Of those that are looked at. Two days fill none of the others: what the short form sees grow is they. */
const full = sized([maxEndedWorkItems, maxSettledRequests, mostReconnects], [40, maxSettledRequests, 1]);
const night = 14 * 60 * 60 * 1_000;
const patienceMs = 3_600_000;

/** Voice and live chat as one contact centre, on the sample Dataverse, with its books. */
async function desk() {
  const books = new Books();
  const chats = await makeChatBench();
  const { fake, clock } = chats;
  const bench = createPhoneBench({
    clock,
    simulation: { latencyMs: 100, wrapupMs: 30_000, ringMs: 20_000 },
    settings: { liveChat: { ...defaultConfiguration.liveChat, enabled: true, channelId: "chat" } },
    join: (voice) => books.watch(createJoinedContactCenter({ voice, chat: chats.contactCenter, channelId: chats.channelId, clock, log: { write: () => undefined }, onThrow: (error) => { throw error; } })),
  });
  const visitor: Visitor = { opens: fake.visitor.opens, closes: fake.visitor.closes, isAnswered: fake.agent.accepts, writes: () => { fake.agent.writes(); } };
  return {
    bench,
    books,
    visitor,
    counts: () => ({ timers: clock.pending, listenersOfChat: fake.listeners, listenersOfContactCenter: books.listeners }),
    /** What tests note, and no phone does. */
    forget() {
      fake.calls.length = 0;
      fake.given.length = 0;
      fake.begun.length = 0;
    },
    leave() {
      bench.dispose();
      void chats.dispose();
    },
  };
}

describe("a month of shifts", () => {
  it("is worked through: every call accounted for, nothing left behind, the heap no larger once its lists are full", async () => {
    const { bench, books, visitor, counts, forget, leave } = await desk();
    const told = new Told();
    await bench.clock.advance(1_000);
    const evenings: number[] = [];
    const filled: (readonly number[])[] = [];
    const left: ReturnType<typeof counts>[] = [];
    const errors: string[] = [];
    const unaccounted: string[] = [];
    let begun = 0;
    let chatsBegun = 0;
    const worked = new Map<Story, number>();
    const tidy = (): void => {
      told.take(bench.steps);
      errors.push(...bench.written.filter(({ source }) => source === "thrown").map(({ message }) => message));
      for (const noted of [bench.steps, bench.written, bench.tones, bench.badges]) noted.length = 0;
      forget();
    };
    for (let day = 0; day < days; day += 1) {
      await bench.signsIn();
      await bench.clock.advance(5_000);
      await bench.goesReady();
      await bench.clock.advance(1_000);
      for (let nth = 0; nth < callsADay; nth += 1) {
        const story = await workCall(bench, nth, visitor);
        worked.set(story, (worked.get(story) ?? 0) + 1);
        tidy();
      }
      await goesHome(bench);
      await bench.clock.advance(night);
      expect([day, bench.phone().agent, bench.items()]).toEqual([day, undefined, []]);
      tidy();
      left.push(counts());
      // Closed every evening: books that grow would be taken for a phone that does.
      for (const id of books.begun) if (told.created.get(id) !== 1 || told.ended.get(id) !== 1 || !books.over.has(id)) unaccounted.push(id);
      expect(told.created.size).toBe(books.begun.size);
      begun += books.begun.size;
      chatsBegun += [...books.begun].filter((id) => id.startsWith("chat")).length;
      for (const book of [books.begun, books.over, told.created, told.ended]) book.clear();
      const { ended, settledRequests, health } = bench.phone();
      filled.push([ended.length, settledRequests.length, health?.reconnects.length ?? 0]);
      evenings.push(await heapAfterGc());
    }
    const growth = (evenings.at(-1) ?? 0) - (evenings[fullAfter - 1] ?? 0);
    const count = (...stories: readonly Story[]): number => stories.reduce((sum, story) => sum + (worked.get(story) ?? 0), 0);
    report({ suite: "soak", fault: `${days} days of ${callsADay} calls and chats`, injected: begun, survived: begun - unaccounted.length, lost: unaccounted.length, note: `heap of ${((evenings.at(-1) ?? 0) / 1024).toFixed(0)} kB grew by ${(growth / 1024).toFixed(0)} kB once full, left ${JSON.stringify(left.at(-1))}` });
    for (const [fault, stories] of [["chats", ["chat", "visitorLeaves"]], ["transfers", ["transferred", "consulted"]], ["line dropped in a call", ["lineDrops"]], ["asleep in a call", ["sleeps"]]] as const) {
      report({ suite: "soak", fault, injected: count(...stories), survived: count(...stories), lost: 0 });
    }
    expect(errors).toEqual([]);
    expect(unaccounted).toEqual([]);
    expect(begun).toBeGreaterThanOrEqual(days * callsADay);
    expect(chatsBegun).toBe(count("chat", "visitorLeaves"));
    expect(left).toEqual(left.map(() => left[0]));
    expect(filled[fullAfter - 1]?.map((length, nth) => Math.min(length, full[nth] ?? 0))).toEqual(full);
    expect(growth).toBeLessThan(mostGrowth);
    leave();
    expect(counts()).toEqual({ timers: 0, listenersOfChat: 0, listenersOfContactCenter: 0 });
  }, patienceMs);
});

describe("a month of pages", () => {
  it("opened and closed in the middle of calls leaves no channel, lock or timer behind", async () => {
    const { browser, first: base } = await readyBrowser();
    await browser.settle(60_000);
    const counts = () => ({ ...browser.origin.counts(), timers: browser.clock.pending });
    const atFirst = counts();
    let pages = 0;
    for (let day = 0; day < sized(20, 2); day += 1) {
      for (let nth = 0; nth < sized(40, 10); nth += 1) {
        const form = browser.openSoftphone(`form ${day} ${nth}`);
        const crm = browser.openIntegration(`crm ${day} ${nth}`);
        pages += 2;
        await browser.settle(100);
        base.happens({ type: "callerDials" });
        await browser.settle(100);
        await form.wants({ type: "acceptWorkitem", workItemId: base.call().id });
        await form.wants({ type: "endWorkitem", workItemId: base.call().id });
        await base.wants({ type: "completeWrapup", workItemId: base.call().id });
        crm.ask("getChannel", "voice");
        await browser.settle(100);
        form.close();
        browser.origin.close(`crm ${day} ${nth}`);
        await browser.settle(60_000);
      }
      expect([day, counts()]).toEqual([day, atFirst]);
    }
    report({ suite: "soak", fault: "pages opened and closed", injected: pages, survived: pages, lost: 0 });
  }, patienceMs);
});

import { describe, expect, test } from "@jest/globals";
import { isPathOn } from "../../../SoftphoneControl/adapters/connects/openConnects";
import { beginStory, describeFact } from "../../contract/story";
import { makeConnectsBench } from "../../support/connectsBench";
import type { ConnectsBench } from "../../support/connectsBench";
import { connectsWorkItem as item, createFakeConnects } from "../../support/fakeConnects";

async function started(change: (bench: ConnectsBench) => void): Promise<{ bench: ConnectsBench; told: () => readonly string[]; waits: () => readonly number[] }> {
  const bench = makeConnectsBench();
  change(bench);
  const facts: string[] = [];
  const waits: number[] = [];
  bench.contactCenter.subscribe((fact) => {
    facts.push(describeFact(fact));
    if (fact.type === "contactCenter.connectionChanged" && fact.connection.phase === "lost") waits.push((fact.connection.nextTryAt ?? 0) - fact.at);
  });
  bench.contactCenter.start(undefined);
  return { bench, told: () => facts, waits: () => waits };
}

describe("the bridge to an installed Connects", () => {
  test.each([
    ["a script that can't be loaded", { hasScript: false }, 100, "connectsNoScript"],
    ["a script that is another", { hasLibrary: false }, 6_000, "connectsNoLibrary"],
    ["a library that never starts", { starts: false }, 21_000, "connectsNoStart"],
    ["a bridge page that is not there", { hasBridge: false }, 11_000, "connectsNoBridge"],
  ])("%s: lost, said once, and tried again less and less often", async (_, installation, afterMs, trouble) => {
    const { bench, told } = await started((made) => Object.assign(made.installation, installation));
    await bench.passes(afterMs);
    expect(told().slice(0, 2)).toEqual(["connection connecting", "connection lost"]);
    await bench.passes(200_000);
    expect(bench.troubles).toEqual([trouble]);
    expect(new Set(told())).toEqual(new Set(["connection connecting", "connection lost"]));
    expect(bench.bridges.length).toBeLessThan(16);
    Object.assign(bench.installation, { hasBridge: true, hasScript: true, hasLibrary: true, starts: true });
    await bench.passes(60_000);
    expect(told().slice(-3)).toEqual(["connection connecting", "connection up", "snapshot without agent"]);
  });

  test("half a second, then twice as long each time, to half a minute", async () => {
    const { bench, waits } = await started((made) => { made.installation.hasScript = false; });
    await bench.passes(0);
    for (let attempt = 1; attempt < 9; attempt += 1) await bench.passes(waits().at(-1) ?? 0);
    expect(waits()).toEqual([500, 1_000, 2_000, 4_000, 8_000, 16_000, 30_000, 30_000, 30_000]);
    expect(bench.bridges).toHaveLength(9);
  });

  test("a page of the bridge that crashes is opened again; the call goes on, and what happened meanwhile is known", async () => {
    const day = beginStory(makeConnectsBench());
    const bench = day.bench as ConnectsBench;
    await day.isReady();
    const workItemId = await day.talks();
    const from = day.witness.facts.length;
    const { length: snapshots } = day.witness.snapshots;
    bench.browser.origin.close(bench.bridges.at(-1) ?? "");
    await bench.passes(1);
    expect(await day.answered({ type: "consult", workItemId, address: bench.numbers.colleague })).toBe("disconnected");
    await bench.product.wants({ type: "pauseWorkitem", workItemId });
    await day.until("what is now", () => day.witness.snapshots.length > snapshots, 1_000);
    expect(day.witness.facts.slice(from).map(describeFact)).toEqual(["connection lost", "connection connecting", "connection up", "snapshot with agent"]);
    expect(day.call(workItemId)).toMatchObject({ state: "Paused", revision: 3 });
    await day.does("endWorkitem", workItemId);
    expect(day.call(workItemId).state).toBe("Wrapup");
    expect(bench.bridges).toHaveLength(2);
    expect(bench.troubles).toEqual([]);
    await day.end();
  });

  test("never decides about outgoing calls: Connects would dial nothing any more", async () => {
    const day = beginStory(makeConnectsBench());
    const { product } = day.bench as ConnectsBench;
    await day.isReady();
    expect(product.phone().dialGuards).toEqual([]);
    await product.wants({ type: "dial", channelId: day.bench.channelId, address: day.bench.numbers.answers });
    await day.untilCallIs("Initiated");
    expect(day.call()).toMatchObject({ direction: "Outgoing", toAddress: day.bench.numbers.answers });
    await day.end();
  });

  test("a Connects that tells nothing of its channel, or does not answer, counts as lost", async () => {
    const connects = createFakeConnects();
    connects.answers.getChannel = () => Promise.reject(new Error("more than one"));
    await connects.isUp();
    expect(connects.facts.map(describeFact)).toEqual(["connection connecting", "connection lost"]);
    expect(connects.troubles).toEqual(["connectsNoChannel voice"]);
    connects.answers.getChannel = () => new Promise(() => undefined);
    await connects.clock.advance(11_000);
    expect(connects.facts.slice(2).map(describeFact)).toEqual(["connection connecting", "connection lost"]);
  });

  test("a snapshot that was asked for before an event is not newer than the event", async () => {
    const connects = createFakeConnects();
    await connects.isUp();
    await connects.tells("workitemConnect", item({ state: "Active" }));
    const stale = { ...connects.agent, channel: { ...connects.channel, workitems: [item({ state: "Active" }), item({ id: "call-0", state: "Active" })] } };
    await connects.tells("workitemEnd", item({ id: "call-0", state: "Ended" }));
    let answer = (_told: unknown): void => undefined;
    connects.answers.getChannel = () => new Promise((resolve) => { answer = resolve; });
    connects.contactCenter.requestSnapshot();
    await connects.tells("workitemPause", item({ state: "Paused" }));
    answer(stale);
    await connects.clock.advance(10);
    expect(connects.witness.snapshots.at(-1)?.workItems).toMatchObject([{ id: "call-1", state: "Paused", revision: 2 }]);
    expect(connects.witness.breaches).toEqual([]);
  });

  test("opens nothing but a path on its own origin", () => {
    const origin = "https://org.crm.dynamics.com";
    expect(isPathOn(origin, "/WebResources/cnx_connectsIntegrationLibrary.min.js")).toBe(true);
    for (const library of ["", "//evil.example/x.js", "/\\evil.example/x.js", "https://evil.example/x.js", "javascript:alert(1)", "x.js"]) {
      expect(isPathOn(origin, library)).toBe(false);
    }
  });
});

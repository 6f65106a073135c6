import { createKeepEffect } from "../../../SoftphoneControl/effects/keep/keepEffect";
import { createPopEffect } from "../../../SoftphoneControl/effects/host/popEffect";
import { readKept } from "../../../SoftphoneControl/app/readKept";
import { defaultConfiguration } from "../../../SoftphoneControl/model/settings/configuration";
import { anna, annasCase, bob, chosen, createCallsBench, found, named } from "../../support/callsBench";
import { annasCall, appeared, call, changed, snapshotOf } from "../../support/facts";
import { done, hangs, hostPage, otherPage, refused } from "../../support/fakeHosts";

const shows = { openRecord: done };
const offered = { screenPop: { ...defaultConfiguration.screenPop, when: "offered" as const } };
const connects = (requestId?: string) => changed(2, { state: "Active", connectedAt: 1_002, capabilities: [] }, requestId);

describe("the record of a call", () => {
  it("opens on the page where the agent answered", async () => {
    const bench = createCallsBench({}, { [hostPage]: shows, [otherPage]: shows }, createPopEffect);
    await bench.hears(appeared(), found(anna));
    const answer = await bench.wants({ type: "acceptWorkitem", workItemId: annasCall }, otherPage);
    await bench.hears(connects(answer));
    expect(bench.calls).toEqual([{ method: "openRecord", page: otherPage, args: [anna] }]);
    expect(bench.call()?.pop).toBe("done");
  });

  it("opens on the page used last when nobody answered on a page", async () => {
    const bench = createCallsBench({}, { [hostPage]: shows, [otherPage]: shows }, createPopEffect);
    await bench.hears(appeared(), found(anna), connects());
    expect(bench.calls).toMatchObject([{ page: hostPage }]);
  });

  it("opens on the page of the call's session, wherever the agent answered", async () => {
    const bench = createCallsBench({}, { [hostPage]: shows, [otherPage]: shows }, createPopEffect);
    await bench.hears(appeared());
    const answer = await bench.wants({ type: "acceptWorkitem", workItemId: annasCall }, hostPage);
    await bench.hears(connects(answer), { type: "callSession.changed", at: 2, workItemId: annasCall, session: { phase: "open", id: "s1", page: otherPage } }, found(anna));
    expect(bench.calls).toMatchObject([{ method: "openRecord", page: otherPage }]);
  });

  it("is the one that a call variable names", async () => {
    const bench = createCallsBench({ screenPop: { ...defaultConfiguration.screenPop, variable: "ticket" } }, { page: shows }, createPopEffect);
    await bench.hears(appeared({ ctiData: { ticket: "CAS-1" } }), named(annasCase), found(anna), connects());
    expect(bench.asked("openRecord")).toEqual([annasCase]);
  });

  it("opens once, though facts go on coming and the host is slow", async () => {
    const bench = createCallsBench({}, { page: { openRecord: hangs } }, createPopEffect);
    await bench.hears(appeared(), found(anna), connects(), changed(3, { muted: true }), chosen(bob));
    expect(bench.asked("openRecord")).toEqual([anna]);
    await bench.clock.advance(11_000);
    expect(bench.notices()).toEqual(["info recordNotShown"]);
    expect(bench.clock.pending).toBe(0);
  });

  it("comes in front of the call's session when the agent says who it is later", async () => {
    const bench = createCallsBench({}, { page: { ...shows, focusSession: done } }, createPopEffect);
    await bench.hears(appeared(), connects(), { type: "callSession.changed", at: 2, workItemId: annasCall, session: { phase: "open", id: "s1" } }, chosen(bob));
    expect(bench.calls.map(({ method, args }) => [method, ...args])).toEqual([["focusSession", "s1"], ["openRecord", bob]]);
  });

  it("does not keep from opening when the session can't be brought in front", async () => {
    const bench = createCallsBench({}, { page: { ...shows, focusSession: refused("notPossibleNow") } }, createPopEffect);
    await bench.hears(appeared(), connects(), { type: "callSession.changed", at: 2, workItemId: annasCall, session: { phase: "open", id: "s1" } }, chosen(bob));
    expect(bench.asked("openRecord")).toEqual([bob]);
    expect(bench.notices()).toEqual([]);
  });

  it.each([
    ["refuses", refused("hostUnclear"), "hostUnclear"],
    ["goes away", refused("timeout"), "timeout"],
    ["throws", () => { throw new TypeError("+12025550143"); }, "internal"],
  ] as const)("that a host %s to show is one sentence for the agent and a line in the log; the call goes on", async (_, openRecord, code) => {
    const bench = createCallsBench({}, { page: { openRecord } }, createPopEffect);
    await bench.hears(appeared(), found(anna), connects());
    expect(bench.notices()).toEqual(["info recordNotShown"]);
    expect(bench.logged()).toEqual([`openRecord failed: ${code}`]);
    expect(bench.call()).toMatchObject({ state: "Active", pop: "done" });
  });

  it("opens nowhere where no host can: only the log says so", async () => {
    const bench = createCallsBench({}, { page: {} }, createPopEffect);
    await bench.hears(appeared(), found(anna), connects());
    expect(bench.notices()).toEqual([]);
    expect(bench.logged()).toEqual([`No page can show the record of ${annasCall}.`]);
    expect(bench.call()?.pop).toBe("done");
  });

  it("that was due when the page before this one went is opened by the next, once the pages have said who is there", async () => {
    const bench = createCallsBench(offered, { page: shows });
    await bench.hears(appeared(), found(anna));
    const next = createPopEffect({ hosts: bench.hosts, clock: bench.clock, log: { write: () => undefined }, getPhone: bench.getPhone, dispatch: bench.store.dispatch });
    bench.store.onStep((step) => { next.react(step); });
    next.begin?.(bench.getPhone());
    await bench.clock.advance(999);
    expect(bench.calls).toEqual([]);
    await bench.clock.advance(1);
    expect(bench.asked("openRecord")).toEqual([anna]);
    expect(bench.call()?.pop).toBe("done");
  });

  it("does not open again after a reload", async () => {
    const kept: string[] = [];
    const keep = { load: () => Promise.resolve(undefined), save: (data: string) => { kept.push(data); return done(); }, clear: done, dispose: () => undefined };
    const before = createCallsBench(offered, { page: shows }, createPopEffect, ({ clock, getPhone }) =>
      createKeepEffect({ contactCenter: { resumeData: () => "data" }, getPhone, key: "day", keep, clock }),
    );
    await before.hears(appeared());
    await before.clock.advance(10);
    await before.hears(found(anna));
    await before.clock.advance(10);
    expect(before.asked("openRecord")).toEqual([anna]);

    const parts = readKept(kept[kept.length - 1], "day")?.parts ?? {};
    expect(parts[annasCall]?.pop).toBe("done");
    const after = createCallsBench(offered, { page: shows }, createPopEffect);
    await after.hears({ type: "keep.restored", at: 1, parts }, snapshotOf({ workItems: [call()] }), found(anna));
    expect(after.call()?.associatedParticipant).toEqual(anna);
    expect(after.calls).toEqual([]);
  });
});

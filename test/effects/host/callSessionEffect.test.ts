import { createCallSessionEffect } from "../../../SoftphoneControl/effects/host/callSessionEffect";
import { createPopEffect } from "../../../SoftphoneControl/effects/host/popEffect";
import { defaultConfiguration } from "../../../SoftphoneControl/model/settings/configuration";
import type { CallSessionSettings } from "../../../SoftphoneControl/model/settings/configuration";
import type { CallSession } from "../../../SoftphoneControl/model/workItems/workItem";
import { anna, createCallsBench, found, sought } from "../../support/callsBench";
import type { EffectInputs } from "../../support/callsBench";
import { annasCall, appeared, bobsCall, call, changed, snapshotOf } from "../../support/facts";
import { done, hangs, hostPage, later, otherPage, refused } from "../../support/fakeHosts";

const parameters = { customer: "{callerName}", phone: "{ani}", fixed: "x" };
const settings = (more: Partial<CallSessionSettings> = {}) => ({ callSession: { ...defaultConfiguration.callSession, template: "case", parameters, ...more } });
const connects = (requestId?: string) => changed(2, { state: "Active", connectedAt: 1_002, capabilities: ["pause"] }, requestId);
const all = { createSession: () => Promise.resolve("s1"), focusSession: done, closeSession: done, setSessionTitle: done };
const effect = (inputs: EffectInputs) => createCallSessionEffect(inputs);

describe("a session for a call", () => {
  it("opens with the admin's parameters, where the agent answered", async () => {
    const bench = createCallsBench(settings(), { [hostPage]: all, [otherPage]: all }, effect);
    await bench.hears(appeared(), found(anna));
    const answer = await bench.wants({ type: "acceptWorkitem", workItemId: annasCall }, otherPage);
    await bench.hears(connects(answer));
    expect(bench.calls).toEqual([
      { method: "createSession", page: otherPage, args: [{ type: "createSession", templateName: "case", templateParameters: { customer: "Anna Keller", phone: "+12025550143", fixed: "x" } }] },
    ]);
    expect(bench.call()?.session).toEqual({ phase: "open", id: "s1", page: otherPage });
  });

  it("waits for the caller's name while it is searched", async () => {
    const bench = createCallsBench(settings({ when: "offered" }), { page: all }, effect);
    await bench.hears(appeared(), sought);
    await bench.clock.advance(1_500);
    expect(bench.calls).toEqual([]);
    await bench.hears(found(anna));
    expect(bench.asked("createSession")).toMatchObject([{ templateParameters: { customer: "Anna Keller" } }]);
    expect(bench.clock.pending).toBe(0);
  });

  it("waits two seconds at most; its title follows when the name is known", async () => {
    const bench = createCallsBench(settings({ when: "offered" }), { page: all }, effect);
    await bench.hears(appeared(), sought);
    await bench.clock.advance(1_999);
    expect(bench.calls).toEqual([]);
    await bench.clock.advance(1);
    expect(bench.asked("createSession")).toMatchObject([{ templateParameters: { customer: "Unknown +12025550143" } }]);
    await bench.hears(found(anna), changed(2, { muted: true }));
    expect(bench.asked("setSessionTitle")).toEqual([["s1", { customer: "Anna Keller" }]]);
  });

  it("gets its title, too, when the name comes while it opens", async () => {
    const opening = later<string>();
    const bench = createCallsBench(settings(), { page: { ...all, createSession: () => opening.promise } }, effect);
    await bench.hears(appeared(), connects());
    await bench.hears(found(anna));
    opening.resolve("s1");
    await bench.clock.advance(0);
    expect(bench.asked("setSessionTitle")).toEqual([["s1", { customer: "Anna Keller" }]]);
  });

  it("comes in front when the agent answers, and goes on with a call on hold", async () => {
    const bench = createCallsBench(settings({ when: "offered" }), { page: all }, effect);
    await bench.hears(appeared());
    await bench.hears(connects());
    await bench.hears(changed(3, { state: "Paused" }));
    expect(bench.asked("focusSession")).toEqual(["s1"]);
    await bench.hears(changed(4, { state: "Active" }));
    expect(bench.asked("focusSession")).toEqual(["s1", "s1"]);
  });

  it("is there before the record, which opens in it", async () => {
    const opening = later<string>();
    const bench = createCallsBench(settings(), { page: { ...all, createSession: () => opening.promise, openRecord: done } }, effect, createPopEffect);
    await bench.hears(appeared(), found(anna), connects());
    expect(bench.calls.map(({ method }) => method)).toEqual(["createSession"]);
    opening.resolve("s1");
    await bench.clock.advance(0);
    expect(bench.calls.map(({ method }) => method)).toEqual(["createSession", "openRecord"]);
  });

  it("that is one too many is told in one sentence; call and record go on without", async () => {
    const bench = createCallsBench(settings(), { page: { createSession: refused("sessionLimit"), openRecord: done } }, effect, createPopEffect);
    await bench.hears(appeared(), found(anna), connects());
    expect(bench.notices()).toEqual(["info sessionLimit"]);
    expect(bench.call()).toMatchObject({ state: "Active", session: { phase: "failed" } });
    expect(bench.asked("openRecord")).toEqual([anna]);
    await bench.hears(changed(3, { state: "Paused" }), changed(4, { state: "Active" }));
    expect(bench.asked("createSession")).toHaveLength(1);
  });

  it.each([
    ["has no such template", refused("sessionRefused"), "sessionRefused"],
    ["has gone", refused("timeout"), "hostTimeout"],
    ["never answers", hangs, "hostTimeout"],
    ["throws", () => { throw new TypeError("Anna Keller"); }, "internal"],
  ] as const)("that a host which %s does not open fails once, without the log saying who called", async (_, createSession, code) => {
    const bench = createCallsBench(settings(), { page: { createSession } }, effect);
    await bench.hears(appeared(), connects());
    await bench.clock.advance(11_000);
    expect(bench.notices()).toEqual([`info ${code}`]);
    expect(bench.logged()).toEqual([expect.stringMatching(/^createSession failed: \w+$/)]);
    expect(bench.call()?.session).toEqual({ phase: "failed" });
  });

  it("opens nowhere where no page can: nobody is troubled", async () => {
    const bench = createCallsBench(settings(), { page: {} }, effect);
    await bench.hears(appeared(), connects());
    expect(bench.call()?.session).toEqual({ phase: "failed" });
    expect(bench.notices()).toEqual([]);
  });

  it("is not opened again when the agent has closed it", async () => {
    const bench = createCallsBench(settings(), { page: all }, effect);
    await bench.hears(appeared(), connects());
    await bench.hears({ type: "host.sessionClosed", at: 3, peerId: hostPage, sessionId: "s1" }, changed(3, { state: "Paused" }), changed(4, { state: "Active" }));
    expect(bench.call()?.session).toMatchObject({ phase: "closed" });
    expect(bench.calls.map(({ method }) => method)).toEqual(["createSession"]);
  });

  it("is one for each call", async () => {
    let count = 0;
    const bench = createCallsBench(settings(), { page: { ...all, createSession: () => Promise.resolve(`s${(count += 1)}`) } }, effect);
    await bench.hears(appeared(), connects(), changed(3, { state: "Paused" }), appeared({ id: bobsCall }), changed(2, { state: "Active" }, undefined, bobsCall));
    expect(bench.call()?.session?.id).toBe("s1");
    expect(bench.call(bobsCall)?.session?.id).toBe("s2");
  });
});

describe("the session of a call that is over", () => {
  const ends = changed(3, { state: "Ended", endReason: "otherHungUp" });

  it("stays, as the agent may still be at work in it", async () => {
    const bench = createCallsBench(settings(), { page: all }, effect);
    await bench.hears(appeared(), connects());
    await bench.hears(ends);
    expect(bench.asked("closeSession")).toEqual([]);
  });

  it("closes where the admin wants it so", async () => {
    const bench = createCallsBench(settings({ closeAtEnd: true }), { page: all }, effect);
    await bench.hears(appeared(), connects());
    await bench.hears(ends);
    expect(bench.asked("closeSession")).toEqual(["s1"]);
  });

  it("closes when nobody has answered", async () => {
    const bench = createCallsBench(settings({ when: "offered" }), { page: all }, effect);
    await bench.hears(appeared());
    await bench.hears(changed(2, { state: "EndedAbandoned", endReason: "abandoned" }));
    expect(bench.asked("closeSession")).toEqual(["s1"]);
  });

  it("closes as soon as it is open when the caller gave up meanwhile", async () => {
    const opening = later<string>();
    const bench = createCallsBench(settings({ when: "offered" }), { page: { ...all, createSession: () => opening.promise } }, effect);
    await bench.hears(appeared());
    await bench.hears(changed(2, { state: "EndedAbandoned", endReason: "abandoned" }));
    opening.resolve("s1");
    await bench.clock.advance(0);
    expect(bench.asked("closeSession")).toEqual(["s1"]);
  });

  it("is not opened at all when the caller gave up before", async () => {
    const bench = createCallsBench(settings({ when: "offered" }), { page: all }, effect);
    await bench.hears(appeared(), sought);
    await bench.hears(changed(2, { state: "EndedAbandoned", endReason: "abandoned" }));
    await bench.clock.advance(5_000);
    expect(bench.calls).toEqual([]);
  });

  it("stays open without a complaint where the host can't close it, or won't", async () => {
    for (const page of [{ createSession: all.createSession }, { ...all, closeSession: refused("notPossibleNow") }]) {
      const bench = createCallsBench(settings({ closeAtEnd: true }), { page }, effect);
      await bench.hears(appeared(), connects());
      await bench.hears(ends);
      expect(bench.notices()).toEqual([]);
    }
  });
});

describe("the page that owns the phone changes", () => {
  const kept = (session: CallSession) => [
    { type: "keep.restored" as const, at: 1, parts: { [annasCall]: { notes: "", session } } },
    snapshotOf({ workItems: [call({ state: "Active", connectedAt: 900, revision: 2 })] }),
  ];

  it("a session that was due opens, once the pages have said who is there", async () => {
    const bench = createCallsBench(settings(), { page: all }, effect);
    bench.tell(appeared(), connects());
    bench.takeOver();
    await bench.clock.advance(999);
    expect(bench.calls).toEqual([]);
    await bench.clock.advance(1);
    expect(bench.asked("createSession")).toHaveLength(1);
  });

  it("a session that is being opened is not asked for again, and the call goes on without", async () => {
    const bench = createCallsBench(settings(), { page: { createSession: hangs } }, effect);
    await bench.hears(appeared(), connects());
    bench.takeOver();
    await bench.clock.advance(1_000);
    expect(bench.asked("createSession")).toHaveLength(1);
    expect(bench.call()?.session).toEqual({ phase: "failed" });
  });

  it("an open one stays the call's", async () => {
    const bench = createCallsBench(settings(), { page: all }, effect);
    await bench.hears(...kept({ phase: "open", id: "s1", page: otherPage }), changed(3, { state: "Paused" }), changed(4, { state: "Active" }));
    expect(bench.calls.map(({ method, args }) => [method, ...args])).toEqual([["focusSession", "s1"]]);
  });

  it("one that was asked for is not asked for again: it may be open", async () => {
    const bench = createCallsBench(settings(), { page: all }, effect);
    await bench.hears(...kept({ phase: "due", page: otherPage }));
    expect(bench.asked("createSession")).toEqual([]);
    expect(bench.call()?.session).toEqual({ phase: "failed" });
    expect(bench.notices()).toEqual([]);
  });
});

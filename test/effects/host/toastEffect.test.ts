import { createPanelEffect } from "../../../SoftphoneControl/effects/host/panelEffect";
import { createToastEffect } from "../../../SoftphoneControl/effects/host/toastEffect";
import type { ToastAnswer } from "../../../SoftphoneControl/ports/hostPort";
import { anna, createCallsBench, found, sought } from "../../support/callsBench";
import { annasCall, appeared, changed } from "../../support/facts";
import { done, hangs, hostPage, later, refused } from "../../support/fakeHosts";

const notification = { template: "incoming", parameters: { title: "{callerName}", number: "{ani}" } };

function benchWith(notify: () => Promise<ToastAnswer>, settings = notification) {
  return createCallsBench({ notification: settings }, { page: { notify, cancelNotice: done } }, createToastEffect);
}

describe("an incoming call is told by the host", () => {
  it("with the caller's name and number, under the call's id", async () => {
    const bench = benchWith(hangs);
    await bench.hears(appeared(), sought, found(anna));
    expect(bench.calls).toEqual([{ method: "notify", page: hostPage, args: [{ token: annasCall, templateName: "incoming", templateParameters: { title: "Anna Keller", number: "+12025550143" } }] }]);
  });

  it("within a second, though the search for the name takes longer", async () => {
    const bench = benchWith(hangs);
    await bench.hears(appeared(), sought);
    await bench.clock.advance(999);
    expect(bench.calls).toEqual([]);
    await bench.clock.advance(1);
    expect(bench.asked("notify")).toMatchObject([{ templateParameters: { title: "Unknown +12025550143" } }]);
  });

  it("only with a template, and only when it comes in", async () => {
    const without = benchWith(hangs, { ...notification, template: "" });
    await without.hears(appeared());
    expect(without.calls).toEqual([]);
    const outgoing = benchWith(hangs);
    await outgoing.hears(appeared({ direction: "Outgoing", state: "Initiated" }));
    expect(outgoing.calls).toEqual([]);
  });

  it.each([
    ["accepted", "acceptWorkitem"],
    ["declined", "rejectWorkitem"],
  ] as const)("and %s there: it is what the agent wants of the phone", async (answer, type) => {
    const bench = benchWith(() => Promise.resolve(answer));
    await bench.hears(appeared());
    expect(bench.sent).toEqual([{ command: { type, workItemId: annasCall }, page: hostPage }]);
    await bench.hears(changed(2, { state: type === "acceptWorkitem" ? "Active" : "Ended" }));
    expect(bench.asked("cancelNotice")).toEqual([]);
  });

  it.each(["timedOut", "unseen"] as const)("and %s: it rings on", async (answer) => {
    const bench = benchWith(() => Promise.resolve(answer));
    await bench.hears(appeared());
    expect(bench.sent).toEqual([]);
    expect(bench.logged()).toEqual([`The toast of ${annasCall}: ${answer}.`]);
    expect(bench.call()?.state).toBe("Offered");
  });

  it("until it is answered elsewhere, or the caller gives up: then it is taken back, and what comes of it means nothing", async () => {
    for (const state of ["Active", "EndedAbandoned"] as const) {
      const answer = later<ToastAnswer>();
      const bench = benchWith(() => answer.promise);
      await bench.hears(appeared());
      await bench.hears(changed(2, { state }));
      expect(bench.asked("cancelNotice")).toEqual([annasCall]);
      answer.resolve("accepted");
      await bench.clock.advance(0);
      expect(bench.sent).toEqual([]);
      expect(bench.logged()).toEqual([]);
    }
  });

  it("once, though the contact centre loses sight of it for a moment", async () => {
    const bench = benchWith(hangs);
    await bench.hears(appeared(), changed(2, { state: "Unknown" }), changed(3, { state: "Offered" }));
    await bench.clock.advance(2_000);
    expect(bench.asked("notify")).toHaveLength(1);
  });

  it("and a host that refuses, or goes, harms nothing", async () => {
    const bench = benchWith(refused("timeout"));
    await bench.hears(appeared());
    expect(bench.logged()).toEqual(["notify failed: timeout"]);
    expect(bench.notices()).toEqual([]);
    await bench.hears(changed(2, { state: "Active" }));
    expect(bench.asked("cancelNotice")).toEqual([]);
  });

  it("again by the next page that owns the phone, which hears the answer", async () => {
    const bench = benchWith(hangs);
    await bench.hears(appeared());
    bench.takeOver();
    await bench.clock.advance(1_000);
    expect(bench.calls.map(({ method }) => method)).toEqual(["notify", "cancelNotice", "notify"]);
  });
});

describe("the softphone's panel", () => {
  it("comes in sight when somebody calls, once", async () => {
    const bench = createCallsBench({}, { page: { showPanel: done } }, createPanelEffect);
    await bench.hears(appeared(), found(anna), changed(2, { state: "Active" }));
    expect(bench.asked("showPanel")).toHaveLength(1);
  });

  it("stays where it is when the agent calls, and where the host won't", async () => {
    const bench = createCallsBench({}, { page: { showPanel: refused("notPossibleNow") } }, createPanelEffect);
    await bench.hears(appeared({ direction: "Outgoing", state: "Initiated" }));
    expect(bench.calls).toEqual([]);
    await bench.hears(appeared({ id: "call-2" as never }));
    expect(bench.logged()).toEqual(["showPanel failed: notPossibleNow"]);
  });
});

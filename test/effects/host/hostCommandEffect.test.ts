import { createHostCommandEffect } from "../../../SoftphoneControl/effects/host/hostCommandEffect";
import { defaultConfiguration } from "../../../SoftphoneControl/model/settings/configuration";
import type { CrmRecord } from "../../../SoftphoneControl/model/records/crmRecord";
import type { WorkItemId } from "../../../SoftphoneControl/model/ids";
import { findRequest } from "../../../SoftphoneControl/state/findRequests";
import { anna, annasCase, createCallsBench, found } from "../../support/callsBench";
import { annasCall, appeared } from "../../support/facts";
import { done, hangs, hostPage, later, otherPage, refused } from "../../support/fakeHosts";

const session = { type: "createSession", templateName: "case", templateParameters: { a: 1 } } as const;
const newContact = { type: "newRecord", table: "contact", workItemId: annasCall } as const;
const show = { type: "openRecord", record: anna } as const;
const benchWith = (pages: Parameters<typeof createCallsBench>[1]) => createCallsBench({}, pages, createHostCommandEffect);

describe("a session that is asked for", () => {
  it("opens on the page that asked", async () => {
    const opens = { createSession: () => Promise.resolve("s1") };
    const bench = benchWith({ [hostPage]: opens, [otherPage]: opens });
    const request = await bench.wants(session, otherPage, "integration");
    expect(bench.calls).toEqual([{ method: "createSession", page: otherPage, args: [session] }]);
    expect(findRequest(bench.getPhone(), request)?.phase).toBe("effective");
  });

  it.each([
    ["has no room", refused("sessionLimit"), "sessionLimit"],
    ["has gone", refused("gone"), "timeout"],
    ["never answers", hangs, "hostTimeout"],
    ["breaks", () => Promise.reject(new TypeError("Anna")), "internal"],
  ] as const)("fails with a code of its own when the host %s", async (_, createSession, code) => {
    const bench = benchWith({ page: { createSession } });
    const request = await bench.wants(session);
    await bench.clock.advance(11_000);
    expect(findRequest(bench.getPhone(), request)).toMatchObject({ phase: "failed", error: { code } });
    expect(bench.logged()).toEqual(code === "internal" ? ["createSession failed: TypeError"] : []);
  });

  it("fails where no page has any", async () => {
    const bench = benchWith({ page: {} });
    await bench.wants(session);
    expect(bench.events()).toEqual(["error noSessions [w1]"]);
  });
});

describe("a record that is to be shown", () => {
  it("is shown on the page that asked", async () => {
    const bench = benchWith({ [hostPage]: { openRecord: done }, [otherPage]: { openRecord: done } });
    const request = await bench.wants(show, otherPage);
    expect(bench.calls).toEqual([{ method: "openRecord", page: otherPage, args: [anna] }]);
    expect(findRequest(bench.getPhone(), request)?.phase).toBe("effective");
  });

  it.each([
    ["refuses", { openRecord: refused("hostUnclear") }],
    ["can't", {}],
  ])("fails with one sentence when the host %s", async (_, page) => {
    const bench = benchWith({ page });
    await bench.wants(show);
    expect(bench.notices()).toEqual(["error recordNotShown"]);
  });
});

describe("a record that is to be made for a call", () => {
  it("begins with what is known, and is the call's once it is saved, however long that takes", async () => {
    const form = later<CrmRecord | undefined>();
    const bench = benchWith({ page: { newRecord: () => form.promise } });
    await bench.hears(appeared({ participants: [{ address: "+12025550143", name: "Maria Alvarez" }] }));
    const request = await bench.wants(newContact);
    expect(bench.asked("newRecord")).toEqual([{ table: "contact", values: { firstname: "Maria", lastname: "Alvarez", telephone1: "+12025550143" } }]);
    await bench.clock.advance(3_600_000);
    expect(findRequest(bench.getPhone(), request)?.phase).toBe("effective");
    form.resolve(anna);
    await bench.clock.advance(0);
    expect(bench.call()?.associatedParticipant).toEqual(anna);
    expect(bench.notices()).toEqual([]);
  });

  it("may be a case for the customer", async () => {
    const bench = benchWith({ page: { newRecord: () => Promise.resolve(annasCase) } });
    await bench.hears(appeared({ ctiData: { topic: "Invoice 4711" } }), found(anna));
    await bench.wants({ ...newContact, table: "incident" });
    expect(bench.asked("newRecord")).toEqual([{ table: "incident", values: { customerid: anna, title: "Invoice 4711" } }]);
    expect(bench.call()).toMatchObject({ associatedParticipant: anna, associations: [annasCase] });
  });

  it("is none when the agent thinks better of it", async () => {
    const bench = benchWith({ page: { newRecord: () => Promise.resolve(undefined) } });
    await bench.hears(appeared());
    const request = await bench.wants(newContact);
    expect(findRequest(bench.getPhone(), request)?.phase).toBe("effective");
    expect(bench.call()?.associatedParticipant).toBeUndefined();
    expect(bench.notices()).toEqual([]);
  });

  it.each([
    ["refuses", { newRecord: refused("hostUnclear") }],
    ["can't", {}],
  ])("fails with one sentence when the host %s", async (_, page) => {
    const bench = benchWith({ page });
    await bench.hears(appeared());
    await bench.wants(newContact);
    expect(bench.notices()).toEqual(["error recordNotShown"]);
  });

  it("fails for a call that nobody knows", async () => {
    const bench = benchWith({ page: { newRecord: hangs } });
    await bench.wants({ ...newContact, workItemId: "gone" as WorkItemId });
    expect(bench.events()).toEqual(["error unknownWorkItem [w1]"]);
    expect(bench.calls).toEqual([]);
  });
});

describe("the page with the chat", () => {
  const liveChat = { ...defaultConfiguration.liveChat, enabled: true, page: "new_/chat.html" };
  const chatBench = (pages: Parameters<typeof createCallsBench>[1], page = liveChat.page) => createCallsBench({ liveChat: { ...liveChat, page } }, pages, createHostCommandEffect);
  const showChat = { type: "showChatPage" } as const;

  it("is shown where the agent asked for it", async () => {
    const bench = chatBench({ [hostPage]: { showSidePage: done }, [otherPage]: { showSidePage: done } });
    const request = await bench.wants(showChat, otherPage);
    expect(bench.calls).toEqual([{ method: "showSidePage", page: otherPage, args: ["new_/chat.html"] }]);
    expect(findRequest(bench.getPhone(), request)?.phase).toBe("effective");
  });

  it.each([
    ["refuses", { showSidePage: refused("hostUnclear") }, ["showSidePage failed: hostUnclear"]],
    ["never answers", { showSidePage: hangs }, ["showSidePage failed: hostTimeout"]],
    ["can't", {}, ["showSidePage failed: chatPageNotShown"]],
  ])("fails with one sentence when the host %s", async (_, page, logged) => {
    const bench = chatBench({ page });
    await bench.wants(showChat);
    await bench.clock.advance(11_000);
    expect(bench.notices()).toEqual(["error chatPageNotShown"]);
    expect(bench.logged()).toEqual(logged);
  });

  it("that the organization has not named is asked of nobody", async () => {
    const bench = chatBench({ [hostPage]: { showSidePage: done } }, "");
    await bench.wants(showChat);
    expect(bench.events()).toEqual(["error chatPageNotShown [w1]"]);
    expect(bench.calls).toEqual([]);
  });
});

it("what was asked before is not done again", async () => {
  const bench = benchWith({ page: { openRecord: done } });
  await bench.wants(show);
  const again = { type: "intent.command", at: 5, requestId: "w1" as never, source: "agent", command: show } as const;
  await bench.hears(again);
  expect(bench.asked("openRecord")).toHaveLength(1);
});

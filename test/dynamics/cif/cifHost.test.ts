import { createCifHost, hostLimits } from "../../../SoftphoneControl/dynamics/cif/cifHost";
import type { HostNews } from "../../../SoftphoneControl/ports/hostPort";
import { cifBench, relayedBench } from "../../contract/hostBenches";
import { createCifBench } from "../../support/cifBench";

const toast = { token: "t1", templateName: "osp_call", templateParameters: {} };

describe.each([["its own page", cifBench], ["another page", relayedBench]])("a channel provider's toasts, from %s", (_, makeBench) => {
  it.each([
    ["Accept", "Accept", "accepted"],
    ["Accept", "AutoAccept", "accepted"],
    ["Reject", "DeclinedByAgent", "declined"],
    ["Reject", "NotificationQueueLimitExceeded", "unseen"],
    ["Reject", "NotificationQueueTimeLimitExceeded", "unseen"],
    ["Timeout", "DisplayTimeout", "timedOut"],
    ["Reject", undefined, "unseen"],
  ] as const)("%s, %s is %s, bare or wrapped", async (actionName, responseReason, answer) => {
    const { host, foreign } = makeBench();
    const bare = { actionName, responseReason };
    for (const returns of [JSON.stringify(bare), bare, new Map(Object.entries(bare)), { value: JSON.stringify(bare) }, JSON.stringify({ value: bare })]) {
      foreign.set("notifyEvent", { returns });
      expect(await host.notify?.(toast)).toBe(answer);
    }
  });

  it("taken back they count as timed out, whatever the host makes of it", async () => {
    const { host, clock, foreign } = makeBench();
    foreign.set("notifyEvent", "hangs");
    const answered = jest.fn();
    void host.notify?.(toast).then(answered);
    await clock.advance(60_000);
    expect(answered).not.toHaveBeenCalled();
    foreign.set("cancelEvent", { rejects: new Map([["message", "RejectAfterClientError"]]) });
    await expect(host.cancelNotice?.("t1")).rejects.toMatchObject({ code: "notPossibleNow", detail: "CIFramework.cancelEvent: refused (RejectAfterClientError)" });
    expect(answered).toHaveBeenCalledWith("timedOut");
  });

  it("whose template is missing say so by name", async () => {
    const { host } = makeBench();
    await expect(host.notify?.({ ...toast, templateName: "none" })).rejects.toMatchObject({ code: "notPossibleNow", detail: "CIFramework.notifyEvent: refused (NotificationTemplateNotFoundError)" });
  });
});

describe.each([["its own page", cifBench], ["another page", relayedBench]])("a channel provider's panel, from %s", (_, makeBench) => {
  it.each([[{ returns: 0 }, [1]], [{ returns: "2" }, [1]], [{ returns: 1 }, undefined], [{ rejects: "no" }, [1]], [{ returns: "open" }, [1]]] as const)("whose mode is %j is docked unless it is", async (mode, set) => {
    const { host, foreign } = makeBench();
    foreign.set("getMode", mode);
    await host.showPanel?.();
    expect(foreign.sent().find(([name]) => name === "setMode")?.slice(1)).toEqual(set);
  });

  it("that can't be shown now says so", async () => {
    const { host, clock, foreign } = makeBench();
    foreign.set("getMode", "hangs");
    foreign.set("setMode", { rejects: "not your session" });
    const asked = expect(host.showPanel?.()).rejects.toMatchObject({ name: "HostRefusal", code: "notPossibleNow" });
    await clock.advance(9_999);
    await asked;
  });

  it("a presence that the host does not know is refused", async () => {
    const { host, foreign } = makeBench();
    foreign.set("setPresence", { returns: false });
    await expect(host.setPresence?.("Nonsense")).rejects.toMatchObject({ code: "notPossibleNow" });
  });
});

function listening() {
  const bench = createCifBench({ limits: hostLimits });
  const written: string[] = [];
  const host = createCifHost({ ...bench, log: { write: ({ message }) => void written.push(message) }, newId: () => "correlation", sidePage: () => undefined });
  const news: HostNews[] = [];
  const start = () => host.subscribe?.((one) => void news.push(one));
  return { ...bench, host, written, news, start };
}

describe("what a channel provider hears", () => {
  it("names the session that was closed where the host does not", async () => {
    const { cif, clock, host, news, start } = listening();
    const before = await host.createSession({ type: "createSession", templateName: "case" });
    start();
    await clock.advance(0);
    const later = await host.createSession({ type: "createSession", templateName: "case" });
    cif.sessions.splice(0, 1);
    await cif.handlers.tell("onSessionClosed", 7);
    expect(news).toEqual([]);
    await cif.handlers.tell("onSessionClosed", JSON.stringify({ context: {} }));
    expect(news).toEqual([{ type: "sessionClosed", sessionId: before }]);
    cif.sessions.splice(0, 1);
    await cif.handlers.tell("onSessionClosed", undefined);
    expect(news).toEqual([before, later].map((sessionId) => ({ type: "sessionClosed", sessionId })));
  });

  it("makes numbers on forms links; where it may not, only the log says so", async () => {
    const { cif, clock, start, written } = listening();
    cif.set("setClickToAct", { rejects: JSON.stringify({ message: "Robin lacks msdyn_writechannelprovider" }) });
    start();
    await clock.advance(0);
    expect(cif.calls).toContainEqual(["setClickToAct", true]);
    expect(written).toEqual(["Numbers on forms may be no links: CIFramework.setClickToAct: refused"]);
  });

  it("tells no presence that can't be read", async () => {
    const { cif, clock, news, start } = listening();
    cif.set("getPresence", { returns: "FAILED" });
    start();
    await clock.advance(0);
    await cif.handlers.tell("onPresenceChange", { presenceId: "p" });
    expect(news).toEqual([]);
  });
});

describe("a record in a channel provider's app", () => {
  it.each([
    ["c0ffee00", "contact"],
    ["c0ffee00-0000-4000-8000-000000000001", "phonecall"],
    ["c0ffee00-0000-4000-8000-000000000001", "contact)&$x"],
  ])("with the key %s of %s is not searched for", async (id, recordType) => {
    const { host, clock, foreign } = cifBench();
    foreign.set("createTab", { rejects: "no" });
    const asked = host.openRecord?.({ id, recordType, name: "" });
    await clock.advance(9_999);
    await asked;
    expect(foreign.calls()).toEqual(["createTab", "openForm"]);
  });
});

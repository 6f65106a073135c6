import { runInNewContext } from "node:vm";
import { createApmClient } from "../../../SoftphoneControl/dynamics/multisession/apmClient";
import { createApmSessions } from "../../../SoftphoneControl/dynamics/multisession/apmSessions";
import { createFakeApm } from "../../support/fakeApm";
import { createFakeClock } from "../../support/fakeClock";

function hostOnApm() {
  const apm = createFakeApm();
  const host = createApmSessions({ client: createApmClient({ library: () => apm.library, clock: createFakeClock() }), log: { write: () => undefined } });
  return { apm, host };
}

const inCase = { type: "createSession", templateName: "case", templateParameters: { caseId: "4711", tab: { a: 1 } } } as const;

describe("the host of a form in a multisession app", () => {
  it("hands parameters over as a Map, which is what Apm takes, and shows the session", async () => {
    const { apm, host } = hostOnApm();
    await host.createSession(inCase);
    expect(apm.calls[1]).toEqual(["createSession", { templateName: "case", sessionContext: new Map<string, unknown>([["caseId", "4711"], ["tab", { a: 1 }]]), isFocused: true }]);
  });

  it("hands over a Map of the page that Apm is on: from a side pane, its own would be none", async () => {
    const apm = createFakeApm();
    const appsMap = runInNewContext("Map") as MapConstructor;
    const client = createApmClient({ library: () => apm.library, mapOf: () => appsMap, clock: createFakeClock() });
    apm.set("createSession", { returns: "a" });
    apm.set("createTab", { returns: "b" });
    await client.createSession({ templateName: "case", sessionContext: new Map([["caseId", "4711"]]), isFocused: true });
    await client.openTab({ id: "1", name: "Maria", recordType: "contact" });
    const given = apm.calls.map(([, input]) => input as { readonly sessionContext?: unknown; readonly appContext?: unknown });
    expect(given.map(({ sessionContext, appContext }) => (sessionContext ?? appContext) instanceof appsMap)).toEqual([true, true]);
  });

  it("brings a session in front and closes it by the session's own methods", async () => {
    const { apm, host } = hostOnApm();
    const first = await host.createSession(inCase);
    await host.createSession(inCase);
    await host.focusSession?.(first);
    expect(apm.focused()).toBe(first);
    await host.closeSession?.(first);
    expect(apm.sessions).toHaveLength(1);
    expect(host.setSessionTitle).toBeUndefined();
  });

  it("says so of a session that is not there", async () => {
    const { host } = hostOnApm();
    await expect(host.focusSession?.("gone")).rejects.toMatchObject({ name: "HostRefusal", code: "notPossibleNow" });
  });

  it("reads ids and sessions from the list", async () => {
    const { apm, host } = hostOnApm();
    apm.set("getAllSessions", { returns: ["a", apm.sessionOf("b")] });
    expect(await host.listSessions()).toEqual(["a", "b"]);
  });
});

import { createCifSessions } from "../../../SoftphoneControl/dynamics/cif/cifSessions";
import { createCifBench } from "../../support/cifBench";

function hostOnCif() {
  let ids = 0;
  const bench = createCifBench();
  return { ...bench, host: createCifSessions({ client: bench.client, log: { write: () => undefined }, newId: () => `correlation-${(ids += 1)}` }) };
}

describe("the host of a channel provider", () => {
  it("groups the calls for one session by a correlation id, and sends no parameters where there are none", async () => {
    const { cif, host } = hostOnCif();
    await host.createSession({ type: "createSession", templateName: "case" });
    await host.createSession({ type: "createSession", templateName: "case", templateParameters: { a: 1 } });
    expect(cif.calls).toEqual([
      ["canCreateSession", "correlation-1"],
      ["createSession", { templateName: "case" }, "correlation-1"],
      ["canCreateSession", "correlation-2"],
      ["createSession", { templateName: "case", templateParameters: { a: 1 } }, "correlation-2"],
    ]);
  });

  it("draws the eye to a session and gives it a title, but closes none", async () => {
    const { cif, host } = hostOnCif();
    await host.focusSession?.("s1");
    await host.setSessionTitle?.("s1", { customer: "Contoso" });
    expect(cif.calls).toEqual([["requestFocusSession", "s1"], ["setSessionTitle", { customer: "Contoso", sessionId: "s1" }]]);
    expect(host.closeSession).toBeUndefined();
    await expect(host.focusSession?.("")).rejects.toMatchObject({ name: "HostRefusal", code: "notPossibleNow" });
  });
});

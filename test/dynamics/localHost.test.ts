import { createLocalHost } from "../../SoftphoneControl/dynamics/local/localHost";
import type { HostSession } from "../../SoftphoneControl/model/host/hostSession";

function hostAt(now: number) {
  let ids = 0;
  const host = createLocalHost({ clock: { now: () => now }, newId: () => `s${(ids += 1)}` });
  let open: readonly HostSession[] = [];
  host.sessions.subscribe((sessions) => {
    open = sessions;
  });
  return { host, open: () => open };
}

describe("a host that shows no sessions itself", () => {
  it("opens up to ten, and refuses the eleventh with a reason", async () => {
    const { host, open } = hostAt(5);
    for (let at = 0; at < 10; at += 1) await host.createSession({ type: "createSession", templateName: `Case ${at}` });
    expect(open()).toHaveLength(10);
    expect(open()[0]).toEqual({ id: "s1", templateName: "Case 0", openedAt: 5 });
    await expect(host.createSession({ type: "createSession", templateName: "Case 10" })).rejects.toMatchObject({ code: "sessionLimit" });
    expect(open()).toHaveLength(10);
  });

  it("has room again when the agent closes one", async () => {
    const { host, open } = hostAt(5);
    for (let at = 0; at < 10; at += 1) await host.createSession({ type: "createSession", templateName: "Case" });
    void host.closeSession("s3");
    await expect(host.createSession({ type: "createSession", templateName: "Order" })).resolves.toBe("s11");
    expect(open().map(({ id }) => id)).not.toContain("s3");
  });
});

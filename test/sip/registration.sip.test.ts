import { describeOnKamailio } from "../support/sip/linesOnKamailio";
import { untilSo } from "../support/sip/realClock";

describeOnKamailio("an account at Kamailio", 15_061, (lines) => {
  it("registers, and takes the registration back", async () => {
    const alice = await lines.registered("alice");
    expect(alice.heard).toEqual(["connecting", "up"]);
    expect(alice.wire.filter((line) => line === "> REGISTER")).toHaveLength(2);
    await alice.line.unregister();

    const bob = await lines.registered("bob");
    const leg = await bob.line.call("alice");
    expect(await bob.until(leg, "over")).toMatchObject({ reason: "notAnswered", status: 480 });
  });

  it.each([
    ["a wrong password", { user: "alice", password: "wrong" }, "sipForbidden"],
    ["an account that is barred", { user: "barred", password: "pw-barred" }, "sipForbidden"],
    ["an account that is not known", { user: "nobody", password: "x" }, "sipForbidden"],
    ["a server that is busy", { user: "flaky", password: "pw-flaky" }, "sipNotRegistered"],
  ])("tells %s", async (_, credentials, code) => {
    const line = await lines.open();
    await expect(line.line.register(credentials)).rejects.toMatchObject({ code });
    expect(line.connection?.phase).toBe("up");
    await expect(line.line.call("bob")).rejects.toMatchObject({ code: "notSignedIn" });
    // Nothing is tried again.
    const tried = line.wire.filter((entry) => entry === "> REGISTER").length;
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(line.wire.filter((entry) => entry === "> REGISTER")).toHaveLength(tried);
  });

  it("takes the right password after a wrong one", async () => {
    const line = await lines.open();
    await expect(line.line.register({ user: "alice", password: "wrong" })).rejects.toMatchObject({ code: "sipForbidden" });
    await line.line.register({ user: "alice", password: "pw-alice" });
    expect(line.connection?.phase).toBe("up");
  });

  it("refreshes before the server forgets, and asks for no less than it grants", async () => {
    const alice = await lines.registered("alice", { settings: { registerForS: 1 } });
    const before = alice.wire.length;
    await untilSo("a refresh", () => alice.wire.slice(before).filter((entry) => entry === "> REGISTER").length >= 2);
    await untilSo("its answer", () => alice.wire.slice(before).includes("< 200"));
    expect(alice.heard).toEqual(["connecting", "up"]);
  });

  it("takes new credentials while it is registered", async () => {
    const alice = await lines.open();
    await alice.line.register({ user: "alice", password: "pw-alice", expiresAt: Date.now() + 1_000 });
    await untilSo("the wish for new ones", () => alice.heard.includes("credentials expired"));
    await alice.line.register({ user: "alice", password: "pw-alice" });
    expect(alice.connection?.phase).toBe("up");
  });

  it("closes its door: whoever calls hears that nobody is there", async () => {
    const [alice, bob] = [await lines.registered("alice"), await lines.registered("bob")];
    alice.line.setDoor("closed");
    const leg = await bob.line.call("alice");
    expect(await bob.until(leg, "over")).toMatchObject({ reason: "notAnswered", status: 480 });
    expect(alice.legs).toHaveLength(0);
  });
});

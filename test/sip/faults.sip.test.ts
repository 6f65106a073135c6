import { describeOnKamailio } from "../support/sip/linesOnKamailio";
import { untilSo } from "../support/sip/realClock";

describeOnKamailio("a line that breaks", 15_065, (lines) => {
  it("loses its socket in a call: it comes back by itself, and the call goes on", async () => {
    const [alice, bob] = [await lines.registered("alice"), await lines.registered("bob")];
    const [out, incoming] = await lines.talk(alice, bob, "bob");
    const before = alice.wire.length;
    alice.dropSocket();
    await alice.untilConnection("lost");
    expect(alice.connection).toMatchObject({ cause: "sipUnreachable", nextTryAt: expect.any(Number) as number });
    await expect(out.hold()).rejects.toMatchObject({ code: "disconnected" });
    await expect(alice.line.call("carol")).rejects.toMatchObject({ code: "disconnected" });
    await alice.untilConnection("up");
    await untilSo("the dialog is shown anew", () => alice.wire.slice(before).includes("> INVITE") && alice.wire.slice(before).includes("> ACK"));
    expect(alice.wire.slice(before).findIndex((entry) => entry === "> REGISTER")).toBeLessThan(alice.wire.slice(before).indexOf("> INVITE"));
    incoming.hangUp();
    expect(await alice.until(out, "over")).toMatchObject({ reason: "otherHungUp" });
  });

  it("comes back at once when the page wakes up", async () => {
    const alice = await lines.registered("alice");
    for (let round = 0; round < 3; round += 1) {
      alice.dropSocket();
      await alice.untilConnection("lost");
      const since = Date.now();
      alice.wake();
      await alice.untilConnection("up");
      expect(Date.now() - since).toBeLessThan(400);
    }
    expect(alice.heard.slice(2)).toEqual([1, 2, 3].flatMap(() => ["lost sipUnreachable", "connecting", "up"]));
  });

  it("hears after a break that the other side has gone meanwhile", async () => {
    const [alice, bob] = [await lines.registered("alice"), await lines.registered("bob")];
    const [out, incoming] = await lines.talk(alice, bob, "bob");
    alice.dropSocket();
    await alice.untilConnection("lost");
    incoming.hangUp();
    await bob.until(incoming, "over");
    await untilSo("the server has told that alice is away", () => bob.wire.at(-1) !== "> BYE");
    expect(await alice.until(out, "over")).toMatchObject({ reason: "connectionLost" });
  });

  it("hangs up while the line is lost: the other side hears it when it is back", async () => {
    const [alice, bob] = [await lines.registered("alice"), await lines.registered("bob")];
    const [out, incoming] = await lines.talk(alice, bob, "bob");
    alice.dropSocket();
    await alice.untilConnection("lost");
    out.hangUp();
    expect(await alice.until(out, "over")).toMatchObject({ reason: "agentHungUp" });
    expect(await bob.until(incoming, "over")).toMatchObject({ reason: "otherHungUp" });
  });

  it("loses the call that rings at the other side, and gives it up there when it is back", async () => {
    const [alice, bob] = [await lines.registered("alice"), await lines.registered("bob")];
    const out = await alice.line.call("bob");
    const incoming = await bob.nextCall();
    await alice.until(out, "ringing");
    alice.dropSocket();
    expect(await alice.until(out, "over")).toMatchObject({ reason: "connectionLost" });
    expect(await bob.until(incoming, "over")).toMatchObject({ reason: "abandoned" });
  });

  it("still rings here after a break, and can be answered", async () => {
    const [alice, bob] = [await lines.registered("alice"), await lines.registered("bob")];
    const out = await alice.line.call("bob");
    const incoming = await bob.nextCall();
    bob.dropSocket();
    await bob.untilConnection("lost");
    await expect(incoming.answer()).rejects.toMatchObject({ code: "disconnected" });
    bob.wake();
    await bob.untilConnection("up");
    await incoming.answer();
    await alice.until(out, "up");
    out.hangUp();
    expect(await bob.until(incoming, "over")).toMatchObject({ reason: "otherHungUp" });
  });

  it("outlives the server: killed and started again in a call", async () => {
    const [alice, bob] = [await lines.registered("alice"), await lines.registered("bob")];
    const [out, incoming] = await lines.talk(alice, bob, "bob");
    await lines.server.kill();
    await Promise.all([alice.untilConnection("lost"), bob.untilConnection("lost")]);
    await lines.server.start();
    await Promise.all([alice.untilConnection("up"), bob.untilConnection("up")]);
    await untilSo("both have shown the dialog", () => [alice, bob].every((bench) => bench.wire.lastIndexOf("> REGISTER") < bench.wire.lastIndexOf("> ACK") || bench.wire.lastIndexOf("> REGISTER") < bench.wire.lastIndexOf("> 200")), 12_000);
    expect([out.phase, incoming.phase]).toEqual(["up", "up"]);
    await out.hold();
    out.hangUp();
    expect(await bob.until(incoming, "over")).toMatchObject({ reason: "otherHungUp" });
  }, 40_000);

  it("fetches the call of the page before, whoever had made it", async () => {
    const [alice, bob] = [await lines.registered("alice", { instanceId: "7a1e9c3e-54a6-4c3e-9d4b-0d6f5c1b2a01" }), await lines.registered("bob")];
    for (const [from, to, name] of [[alice, bob, "bob"], [bob, alice, "alice"]] as const) {
      const [out, incoming] = await lines.talk(from, to, name);
      const [mine, theirs] = from === alice ? [out, incoming] : [incoming, out];
      mine.setMuted(true);
      const record = mine.record();
      if (record === undefined) throw new Error("There is no record.");
      const page = await lines.registered("alice");
      const since = Date.now();
      const again = page.line.recover(JSON.parse(JSON.stringify(record)) as typeof record);
      expect(again).toMatchObject({ id: mine.id, direction: mine.direction, isMuted: true });
      await page.until(again, "up");
      expect(Date.now() - since).toBeLessThan(1_000);
      await bob.until(theirs, "otherChanged");
      expect(theirs.phase).toBe("up");
      expect(page.sounds.last.told).toContain("muted");
      theirs.hangUp();
      expect(await page.until(again, "over")).toMatchObject({ reason: "otherHungUp" });
      page.close();
    }
  });

  it("stays on hold when the other side fetches its call from a page of its own", async () => {
    const [alice, bob] = [await lines.registered("alice"), await lines.registered("bob")];
    const [out, incoming] = await lines.talk(alice, bob, "bob");
    await incoming.hold();
    const record = out.record();
    if (record === undefined) throw new Error("There is no record.");
    const page = await lines.registered("alice");
    const again = page.line.recover(record);
    await page.until(again, "up");
    await bob.until(incoming, "otherChanged");
    expect([incoming.isHeld, page.sounds.last.otherSays, bob.sounds.last.told]).toEqual([true, "sendonly", ["unmuted", "held"]]);
    await incoming.resume();
    expect([incoming.isHeld, page.sounds.last.otherSays]).toEqual([false, "sendrecv"]);
  });

  it("finds nothing to fetch: the call of the page before has ended", async () => {
    const [alice, bob] = [await lines.registered("alice"), await lines.registered("bob")];
    const [out, incoming] = await lines.talk(alice, bob, "bob");
    const record = out.record();
    if (record === undefined) throw new Error("There is no record.");
    incoming.hangUp();
    await alice.until(out, "over");
    expect(out.record()).toBeUndefined();
    const again = alice.line.recover(record);
    expect(await alice.until(again, "over")).toMatchObject({ reason: "connectionLost", status: 481 });
    const nonsense = alice.line.recover({ ...record, callId: "x\r\nEvil: yes", remoteTarget: "nonsense" });
    expect(await alice.until(nonsense, "over")).toMatchObject({ reason: "connectionLost" });
    expect(alice.sent.some((text) => text.includes("Evil"))).toBe(false);
  });
});

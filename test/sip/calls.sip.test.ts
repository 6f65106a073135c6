import { untilSo } from "../support/sip/realClock";
import { describeOnKamailio } from "../support/sip/linesOnKamailio";

describeOnKamailio("calls through Kamailio", 15_062, (lines) => {
  it("rings, is answered, and ends with whoever hangs up", async () => {
    const [alice, bob] = [await lines.registered("alice"), await lines.registered("bob")];
    const out = await alice.line.call("bob");
    expect(out).toMatchObject({ phase: "calling", direction: "Outgoing", other: { address: "bob" } });
    const incoming = await bob.nextCall();
    expect(incoming).toMatchObject({ phase: "ringing", direction: "Incoming", other: { address: "alice" } });
    await alice.until(out, "ringing");
    await incoming.answer();
    await alice.until(out, "up");
    expect([out.phase, incoming.phase]).toEqual(["up", "up"]);
    incoming.hangUp();
    expect(incoming.phase).toBe("over");
    expect(await alice.until(out, "over")).toMatchObject({ reason: "otherHungUp" });
    expect(await bob.until(incoming, "over")).toMatchObject({ reason: "agentHungUp" });
    expect([alice.sounds.last.isClosed, bob.sounds.last.isClosed]).toEqual([true, true]);
  });

  it.each([
    ["busy", "busy", 486],
    ["everywhere", "busy", 600],
    ["nobody", "invalidNumber", 404],
    ["gone", "invalidNumber", 410],
    ["half", "invalidNumber", 484],
    ["never", "invalidNumber", 604],
    ["declined", "declined", 603],
    ["deaf", "incompatible", 488],
    ["moved", "forwarded", 302],
    ["broken", "unreachable", 500],
    ["blackhole", "notAnswered", 408],
    ["dave", "notAnswered", 480],
  ])("calls %s: over, %s (%i)", async (name, reason, status) => {
    const alice = await lines.registered("alice");
    const leg = await alice.line.call(name);
    expect(await alice.until(leg, "over")).toMatchObject({ reason, status });
    expect(alice.sounds.last.isClosed).toBe(true);
  });

  it("is not answered: the server gives up", async () => {
    const [alice, bob] = [await lines.registered("alice"), await lines.registered("bob")];
    const out = await alice.line.call("bob");
    const incoming = await bob.nextCall();
    expect(await alice.until(out, "over")).toMatchObject({ reason: "notAnswered", status: 408 });
    expect(await bob.until(incoming, "over")).toMatchObject({ reason: "abandoned" });
  });

  it.each([[486, "busy"], [480, "notAnswered"], [603, "declined"]] as const)("refuses with %i: the caller hears %s", async (status, reason) => {
    const [alice, bob] = [await lines.registered("alice"), await lines.registered("bob")];
    const out = await alice.line.call("bob");
    (await bob.nextCall()).refuse(status);
    expect(await alice.until(out, "over")).toMatchObject({ reason, status });
  });

  it("is given up by the caller while it rings", async () => {
    const [alice, bob] = [await lines.registered("alice"), await lines.registered("bob")];
    const out = await alice.line.call("bob");
    const incoming = await bob.nextCall();
    await alice.until(out, "ringing");
    out.hangUp();
    expect(await alice.until(out, "over")).toMatchObject({ reason: "agentHungUp" });
    expect(await bob.until(incoming, "over")).toMatchObject({ reason: "abandoned" });
  });

  it("is given up before anything was on the wire", async () => {
    const alice = await lines.registered("alice");
    const out = await alice.line.call("bob");
    out.hangUp();
    expect(await alice.until(out, "over")).toMatchObject({ reason: "agentHungUp" });
    expect(alice.wire).not.toContain("> INVITE");
  });

  it("rings on two telephones of bob: the other one hears that it was answered elsewhere", async () => {
    const [alice, desk, mobile] = [await lines.registered("alice"), await lines.registered("bob"), await lines.registered("bob")];
    const out = await alice.line.call("bob");
    const [onDesk, onMobile] = [await desk.nextCall(), await mobile.nextCall()];
    await onDesk.answer();
    await alice.until(out, "up");
    expect(await mobile.until(onMobile, "over")).toMatchObject({ reason: "answeredElsewhere" });
  });

  it("goes on ringing while the microphone is refused", async () => {
    const [alice, bob] = [await lines.registered("alice"), await lines.registered("bob")];
    bob.sounds.refuseMicrophone("microphoneDenied");
    alice.sounds.refuseMicrophone("microphoneMissing");
    await expect(alice.line.call("bob")).rejects.toMatchObject({ code: "microphoneMissing" });
    expect(alice.sounds.last.isClosed).toBe(true);
    alice.sounds.refuseMicrophone(undefined);
    const out = await alice.line.call("bob");
    const incoming = await bob.nextCall();
    await expect(incoming.answer()).rejects.toMatchObject({ code: "microphoneDenied" });
    expect(incoming.phase).toBe("ringing");
    bob.sounds.refuseMicrophone(undefined);
    await incoming.answer();
    await alice.until(out, "up");
    await expect(incoming.answer()).rejects.toMatchObject({ code: "notPossibleNow" });
  });

  it("takes eight calls, and no ninth", async () => {
    const [alice, bob] = [await lines.registered("alice"), await lines.registered("bob")];
    for (let count = 0; count < 8; count += 1) {
      const carol = count === 4 ? await lines.registered("carol") : undefined;
      await alice.line.call("bob");
      await bob.nextCall();
      carol?.close();
    }
    const carol = await lines.registered("carol");
    const ninth = await carol.line.call("bob");
    expect(await carol.until(ninth, "over")).toMatchObject({ reason: "busy", status: 486 });
    await expect(alice.line.call("bob")).rejects.toMatchObject({ code: "lineBusy" });
    bob.line.hangUpAll();
    for (const leg of bob.legs) expect(leg.phase).toBe("over");
  });

  it("sends digits as the settings say", async () => {
    const [alice, bob] = [await lines.registered("alice"), await lines.registered("bob", { settings: { digits: "info" } })];
    const [out, incoming] = await lines.talk(alice, bob, "bob");
    await out.sendDigits("1#");
    expect(alice.sounds.last.told).toContain("digits 1#");
    await incoming.sendDigits("42");
    expect(bob.wire.filter((entry) => entry === "> INFO")).toHaveLength(2);
    expect(bob.sent.filter((text) => text.startsWith("INFO")).map((text) => /Signal=(.)/.exec(text)?.[1])).toEqual(["4", "2"]);
    await expect(out.sendDigits("call me")).rejects.toMatchObject({ code: "badArgument" });
  });

  it("says BYE to all before the page goes", async () => {
    const [alice, bob] = [await lines.registered("alice"), await lines.registered("bob")];
    const [out] = await lines.talk(alice, bob, "bob");
    await untilSo("the caller has confirmed", () => bob.wire.includes("< ACK"));
    bob.line.hangUpAll();
    // On the wire when it returns.
    expect(bob.wire.at(-1)).toBe("> BYE");
    bob.close();
    expect(await alice.until(out, "over")).toMatchObject({ reason: "otherHungUp" });
  });
});

import { describeOnKamailio } from "../support/sip/linesOnKamailio";

describeOnKamailio("transfers", 15_064, (lines) => {
  const takes = { settings: { takesReferrals: true } };

  it("blind: the other side calls the target, and we say goodbye", async () => {
    const [alice, bob, carol] = [await lines.registered("alice"), await lines.registered("bob", takes), await lines.registered("carol")];
    const [out, incoming] = await lines.talk(alice, bob, "bob");
    await out.transferTo("carol");
    const atCarol = await carol.nextCall();
    expect(out.phase).toBe("up");
    await atCarol.answer();
    await alice.until(out, "transferSucceeded");
    expect(await alice.until(out, "over")).toMatchObject({ reason: "transferred" });
    // Bob's call is still the same one, with somebody else.
    expect(await bob.until(incoming, "otherChanged")).toMatchObject({ other: { address: "carol" } });
    expect(incoming.phase).toBe("up");
    expect(bob.legs).toHaveLength(1);
    await incoming.hold();
    expect(carol.sounds.last.otherSays).toBe("sendonly");
    atCarol.hangUp();
    expect(await bob.until(incoming, "over")).toMatchObject({ reason: "otherHungUp" });
    for (const sound of bob.sounds.all) expect(sound.isClosed).toBe(true);
  });

  it("blind to somebody who is busy: the call lives", async () => {
    const [alice, bob] = [await lines.registered("alice"), await lines.registered("bob", takes)];
    const [out, incoming] = await lines.talk(alice, bob, "bob");
    await out.transferTo("busy");
    expect(await alice.until(out, "transferFailed")).toMatchObject({ status: 486 });
    expect([out.phase, incoming.phase]).toEqual(["up", "up"]);
    await out.hold();
    expect(bob.sounds.last.isClosed).toBe(true);
    expect(bob.sounds.all[0]?.otherSays).toBe("sendonly");
  });

  it("is not taken where the settings forbid it: the order could cost money", async () => {
    const [alice, bob] = [await lines.registered("alice"), await lines.registered("bob")];
    const [out, incoming] = await lines.talk(alice, bob, "bob");
    await expect(out.transferTo("carol")).rejects.toMatchObject({ code: "transferFailed", detail: "declined" });
    expect([out.phase, incoming.phase]).toEqual(["up", "up"]);
    expect(bob.wire.filter((entry) => entry === "> INVITE")).toHaveLength(0);
  });

  it("attended: the two others go on with each other, in the calls they have", async () => {
    const [alice, bob, carol] = [await lines.registered("alice"), await lines.registered("bob", takes), await lines.registered("carol")];
    const [toBob, atBob] = await lines.talk(alice, bob, "bob");
    await toBob.hold();
    const [toCarol, atCarol] = await lines.talk(alice, carol, "carol");
    await toBob.transferToLeg(toCarol);
    await alice.until(toBob, "transferSucceeded");
    expect(await alice.until(toBob, "over")).toMatchObject({ reason: "transferred" });
    await alice.until(toCarol, "over");
    await bob.until(atBob, "otherChanged");
    expect(await carol.until(atCarol, "otherChanged")).toMatchObject({ other: { address: "bob" } });
    expect([atBob.phase, atCarol.phase]).toEqual(["up", "up"]);
    expect([bob.legs.length, carol.legs.length]).toEqual([1, 1]);
    await atCarol.hold();
    expect(bob.sounds.last.otherSays).toBe("sendonly");
    atBob.hangUp();
    expect(await carol.until(atCarol, "over")).toMatchObject({ reason: "otherHungUp" });
  });

  it("refuses what can't be: nobody to call, and a consultation that is not up", async () => {
    const [alice, bob] = [await lines.registered("alice"), await lines.registered("bob", takes)];
    const [out] = await lines.talk(alice, bob, "bob");
    await expect(out.transferTo("who <is> this")).rejects.toMatchObject({ code: "invalidNumber" });
    await expect(out.transferToLeg(out)).rejects.toMatchObject({ code: "notPossibleNow" });
  });
});

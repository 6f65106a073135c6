import { describeOnKamailio } from "../support/sip/linesOnKamailio";
import { untilSo } from "../support/sip/realClock";

describeOnKamailio("holding a call", 15_063, (lines) => {
  it("from either end, and from both", async () => {
    const [alice, bob] = [await lines.registered("alice"), await lines.registered("bob")];
    const [out, incoming] = await lines.talk(alice, bob, "bob");
    const [aliceHears, bobHears] = [alice.sounds.last, bob.sounds.last];

    await out.hold();
    expect(out.isHeld).toBe(true);
    expect(bobHears.otherSays).toBe("sendonly");
    await bob.until(incoming, "media");
    expect(bob.newsOf(incoming).filter((item) => item.type === "media").at(-1)).toMatchObject({ media: { heldByOther: true } });

    await incoming.hold();
    expect(aliceHears.otherSays).toBe("sendonly");
    await out.resume();
    await incoming.resume();
    expect([out.isHeld, incoming.isHeld]).toEqual([false, false]);
    expect([aliceHears.otherSays, bobHears.otherSays]).toEqual(["sendrecv", "sendrecv"]);
    expect(bob.newsOf(incoming).filter((item) => item.type === "media").at(-1)).not.toMatchObject({ media: { heldByOther: true } });
  });

  it("one operation after the other, however fast they are asked", async () => {
    const [alice, bob] = [await lines.registered("alice"), await lines.registered("bob")];
    const [out] = await lines.talk(alice, bob, "bob");
    await Promise.all([out.hold(), out.resume(), out.hold(), out.restartMedia(), out.resume()]);
    expect(out.isHeld).toBe(false);
    expect(bob.sounds.last.otherSays).toBe("sendrecv");
    expect(alice.sounds.last.told.filter((word) => word === "restarted")).toHaveLength(1);
  });

  it("rejects what waits when the call ends", async () => {
    const [alice, bob] = [await lines.registered("alice"), await lines.registered("bob")];
    const [out] = await lines.talk(alice, bob, "bob");
    const asked = [out.hold(), out.resume()];
    out.hangUp();
    for (const each of asked) await expect(each).rejects.toMatchObject({ code: "workItemEnded" });
    await expect(out.hold()).rejects.toMatchObject({ code: "workItemEnded" });
  });

  it("at the same moment from both ends: each waits by its role, and both come through, six times", async () => {
    const shortest = { inputs: { random: () => 0 } };
    const [alice, bob] = [await lines.registered("alice", shortest), await lines.registered("bob", shortest)];
    const [out, incoming] = await lines.talk(alice, bob, "bob");
    let collisions = 0;
    for (let round = 0; round < 6; round += 1) {
      await new Promise((resolve) => setTimeout(resolve, 150));
      const before = [alice.wire.length, bob.wire.length];
      await Promise.all([out.hold(), incoming.hold()]);
      expect([out.isHeld, incoming.isHeld]).toEqual([true, true]);
      if ([alice.wire.slice(before[0]), bob.wire.slice(before[1])].some((wire) => wire.includes("< 491"))) collisions += 1;
      await out.resume();
      await incoming.resume();
      await untilSo("both speak", () => alice.sounds.last.otherSays === "sendrecv" && bob.sounds.last.otherSays === "sendrecv");
      expect([alice.sounds.last.hasOffer, bob.sounds.last.hasOffer]).toEqual([false, false]);
    }
    expect(collisions).toBe(6);
    out.hangUp();
    expect(await bob.until(incoming, "over")).toMatchObject({ reason: "otherHungUp" });
  }, 60_000);
});

import { createWatch } from "../../../SoftphoneControl/adapters/sip/sounds/watch";
import type { Watched } from "../../../SoftphoneControl/adapters/sip/sounds/watch";
import type { CallMedia } from "../../../SoftphoneControl/model/workItems/callMedia";
import { createFakeClock } from "../../support/fakeClock";
import { FakePeer } from "../../support/fakePeer";

/** A call whose other side says something (50 packets a second), nothing audible, or nothing. */
function watched(begin: Partial<Watched> = {}) {
  const clock = createFakeClock();
  const fake = new FakePeer();
  const media: CallMedia[] = [];
  const restarts = { count: 0 };
  const state = { isAnswered: true, isHeld: false, isHeldByOther: false, isMicrophoneLost: false, isSpeakerBlocked: false, dtls: "connected" as RTCDtlsTransportState, ...begin };
  const watch = createWatch({ peer: fake.peer, clock, state: () => state, onMedia: (news) => media.push(news), onRestartWanted: () => (restarts.count += 1) });
  watch.look();

  async function pass(seconds: number, other: "speaks" | "says nothing" | "is gone" = "speaks", lossPercent = 0): Promise<void> {
    for (let tick = 0; tick < seconds * 4; tick += 1) {
      if (other !== "is gone") {
        fake.received += 12.5 * (1 - lossPercent / 100);
        fake.lost += 12.5 * (lossPercent / 100);
      }
      if (other === "speaks") fake.energy += 0.01;
      await clock.advance(250);
    }
  }
  return { clock, fake, media, restarts, state, watch, pass, last: () => media.at(-1) };
}

describe("the watch on a call's sound", () => {
  it("tells connecting, early and flowing", async () => {
    const { pass, media, state } = watched({ isAnswered: false });
    await pass(2, "is gone");
    await pass(2);
    state.isAnswered = true;
    await pass(1);
    expect(media.map(({ phase }) => phase)).toEqual(["connecting", "early", "flowing"]);
  });

  it("looks every half second in the beginning and in trouble, else every two", async () => {
    const { pass, fake } = watched();
    await pass(5);
    expect(fake.asked).toBeGreaterThanOrEqual(10);
    const { asked } = fake;
    await pass(10);
    expect(fake.asked - asked).toBeLessThanOrEqual(6);
    await pass(6, "is gone");
    const inTrouble = fake.asked;
    await pass(4, "is gone");
    expect(fake.asked - inTrouble).toBeGreaterThanOrEqual(7);
  });

  it("says no audio within 3 s of an answer that nothing follows, and asks for fresh ways; again after 10 s", async () => {
    const { pass, last, restarts } = watched();
    await pass(1.5, "is gone");
    expect(last()?.trouble).toBeUndefined();
    await pass(1, "is gone");
    expect(last()).toEqual({ phase: "connecting", trouble: "noPackets" });
    expect(restarts.count).toBe(1);
    await pass(9, "is gone");
    expect(restarts.count).toBe(1);
    await pass(2, "is gone");
    expect(restarts.count).toBe(2);
    await pass(1);
    expect(last()).toEqual({ phase: "flowing" });
    await pass(20);
    expect(restarts.count).toBe(2);
  });

  it("says it later on after 5 s without a packet, at the latest when it looks next", async () => {
    const { pass, last } = watched();
    await pass(20);
    await pass(4.5, "is gone");
    expect(last()?.trouble).toBeUndefined();
    await pass(3, "is gone");
    expect(last()?.trouble).toBe("noPackets");
    expect(last()?.quality).toBeUndefined();
  });

  it.each(["isHeld", "isHeldByOther"] as const)("expects nothing while a side holds (%s), and gives it time to come back", async (side) => {
    const { pass, last, state, restarts } = watched();
    await pass(10);
    state[side] = true;
    await pass(30, "is gone");
    expect(last()?.trouble).toBeUndefined();
    expect(last()?.quality).toBeUndefined();
    expect(last()?.heldByOther).toBe(side === "isHeldByOther" ? true : undefined);
    state[side] = false;
    await pass(3);
    await pass(10);
    expect(restarts.count).toBe(0);
    state[side] = true;
    await pass(10, "is gone");
    state[side] = false;
    await pass(8, "is gone");
    expect(last()?.trouble).toBe("noPackets");
  });

  it("names what failed: the ways, or the keys", async () => {
    const { pass, last, fake, state, restarts } = watched();
    await pass(1);
    fake.iceConnectionState = "failed";
    await pass(1, "is gone");
    expect(last()?.trouble).toBe("iceFailed");
    fake.iceConnectionState = "connected";
    state.dtls = "failed";
    await pass(1, "is gone");
    expect(last()?.trouble).toBe("dtlsFailed");
    expect(restarts.count).toBe(1);
  });

  it("calls it silent only when there was no level for 10 s right from the start", async () => {
    const never = watched();
    await never.pass(9.5, "says nothing");
    expect(never.last()?.trouble).toBeUndefined();
    await never.pass(3, "says nothing");
    expect(never.last()?.trouble).toBe("silent");
    expect(never.restarts.count).toBe(0);
    await never.pass(1);
    expect(never.last()?.trouble).toBeUndefined();
    const later = watched();
    await later.pass(1);
    await later.pass(60, "says nothing");
    expect(later.last()?.trouble).toBeUndefined();
  });

  it("tells a lost microphone and a loudspeaker that is blocked, until they are back", async () => {
    const { pass, last, state } = watched();
    await pass(6);
    state.isSpeakerBlocked = true;
    await pass(2);
    expect(last()?.trouble).toBe("speakerBlocked");
    state.isMicrophoneLost = true;
    await pass(2);
    expect(last()?.trouble).toBe("microphoneLost");
    state.isMicrophoneLost = false;
    state.isSpeakerBlocked = false;
    await pass(2);
    expect(last()?.trouble).toBeUndefined();
  });

  it("tells the quality when it is another, and not each time", async () => {
    const { pass, media, last } = watched();
    await pass(30);
    expect(media.map(({ phase, quality }) => [phase, quality?.mos])).toEqual([["connecting", undefined], ["flowing", undefined], ["flowing", 4.4]]);
    await pass(20, "speaks", 12);
    expect(last()?.quality).toMatchObject({ isPoor: true, lossPercent: 12 });
    await pass(20);
    expect(last()?.quality).toMatchObject({ isPoor: false, lossPercent: 0, mos: 4.4 });
  });

  it("is silent once it is closed", async () => {
    const { watch, clock, pass, media } = watched();
    await pass(1);
    const { length } = media;
    watch.look();
    watch.close();
    watch.look();
    await pass(20, "is gone");
    expect(media).toHaveLength(length);
    expect(clock.pending).toBe(0);
  });
});

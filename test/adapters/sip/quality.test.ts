import { createQualityMeter, mosOf, windowOf } from "../../../SoftphoneControl/adapters/sip/sounds/quality";
import { readStats } from "../../../SoftphoneControl/adapters/sip/sounds/reading";
import type { Reading } from "../../../SoftphoneControl/adapters/sip/sounds/reading";

const nothing: Reading = { received: 0, lost: 0, energy: 0, buffered: 0, emitted: 0, jitterMs: 0, roundTripMs: 0 };

describe("the estimate of a call's quality", () => {
  // Measured with random loss over windows of 8 s, at 60 ms from mouth to ear; the measured ones had a few milliseconds more or less.
  it.each([
    [0, 4.38],
    [0.7, 4.32],
    [8.4, 3.52],
    [10.8, 3.28],
  ])("at %d %% lost is what was measured: %d (± 0.03)", (loss, mos) => {
    expect(Math.abs(mosOf(loss, 60) - mos)).toBeLessThanOrEqual(0.03);
  });

  it("falls with loss and with delay, and stays between 1 and 4.5 whatever comes", () => {
    expect(mosOf(0, 400)).toBeLessThan(mosOf(0, 150));
    expect(mosOf(100, 10_000)).toBe(1);
    expect(mosOf(0, 0)).toBeLessThan(4.5);
  });

  it("looks at what came between two readings, not since the beginning", () => {
    const before = { ...nothing, received: 1_000, lost: 500, buffered: 100, emitted: 48_000 };
    const after = { ...nothing, received: 1_095, lost: 505, buffered: 4_900, emitted: 144_000, jitterMs: 7, roundTripMs: 80 };
    expect(windowOf(before, after)).toEqual({ lossPercent: 5, delayMs: expect.closeTo(40 + 50 + 20, 5) as number, jitterMs: 7 });
  });

  it.each([
    ["nothing came", nothing],
    ["too little came to say anything", { ...nothing, received: 9 }],
  ])("is not told when %s", (_, after) => {
    expect(windowOf(nothing, after)).toBeUndefined();
  });

  it("is not told when the counters began anew, and late packets make no negative loss", () => {
    expect(windowOf({ ...nothing, received: 500 }, { ...nothing, received: 50 })).toBeUndefined();
    expect(windowOf({ ...nothing, lost: 10 }, { ...nothing, received: 100, lost: 5 })?.lossPercent).toBe(0);
  });

  it("is smoothed over three, poor from the second time below 3.6, and no longer with the first above", () => {
    const meter = createQualityMeter();
    const take = (lossPercent: number) => meter.take({ lossPercent, delayMs: 60, jitterMs: 2.4 });
    expect(take(0)).toEqual({ lossPercent: 0, delayMs: 60, jitterMs: 2, mos: 4.4, isPoor: false });
    expect(take(30)).toMatchObject({ lossPercent: 15, isPoor: false });
    expect(take(0)).toMatchObject({ lossPercent: 10, isPoor: true });
    expect(take(0)).toMatchObject({ lossPercent: 10, isPoor: true });
    expect(take(0)).toMatchObject({ lossPercent: 0, isPoor: false });
  });

  it("is told in equal numbers for what is equal to the ear, and begins anew after a pause", () => {
    const meter = createQualityMeter();
    const first = meter.take({ lossPercent: 1.01, delayMs: 61, jitterMs: 2.1 });
    expect(meter.take({ lossPercent: 1.02, delayMs: 63, jitterMs: 2.2 })).toEqual(first);
    expect(meter.take(undefined)).toBeUndefined();
    expect(meter.take({ lossPercent: 50, delayMs: 63, jitterMs: 2 })).toMatchObject({ lossPercent: 50, isPoor: false });
  });

  it("reads what browsers report, and takes what they leave out as nothing", () => {
    const entries = [
      { type: "inbound-rtp", kind: "audio", packetsReceived: 10, packetsLost: 1, jitter: 0.004, totalAudioEnergy: 0.5, jitterBufferDelay: 3, jitterBufferEmittedCount: 100 },
      { type: "inbound-rtp", kind: "video", packetsReceived: 999 },
      { type: "inbound-rtp", kind: "audio", packetsReceived: 5, packetsLost: "many", jitter: NaN },
      { type: "candidate-pair", nominated: false, currentRoundTripTime: 9 },
      { type: "candidate-pair", nominated: true, currentRoundTripTime: 0.03 },
    ];
    const report = new Map(entries.map((entry, index) => [String(index), entry]));
    expect(readStats(report as unknown as RTCStatsReport)).toEqual({ received: 15, lost: 1, energy: 0.5, buffered: 3, emitted: 100, jitterMs: 4, roundTripMs: 30 });
    report.set("report", { type: "remote-inbound-rtp", roundTripTime: 0.05 } as never);
    expect(readStats(report as unknown as RTCStatsReport).roundTripMs).toBe(50);
  });
});

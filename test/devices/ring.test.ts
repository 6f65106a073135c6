import { createRing } from "../../SoftphoneControl/browser/ring";
import type { RingSettings } from "../../SoftphoneControl/model/settings/ringing";
import { createFakeAudioPage } from "../support/fakeAudio";

const settings: RingSettings = { tone: "classic", volume: 60, ringer: "", output: "", country: "US" };

beforeEach(() => { jest.useFakeTimers(); });
afterEach(() => { jest.useRealTimers(); });

async function ringOn(options?: Parameters<typeof createFakeAudioPage>[0], ...labels: string[]) {
  const page = createFakeAudioPage(options);
  await page.plug(...labels);
  const ring = createRing(page.window);
  await page.advance(0);
  ring.set(settings);
  return { page, ring };
}

describe("a ringing call", () => {
  it("sounds until it is told otherwise", async () => {
    const { page, ring } = await ringOn();
    ring.play("ringing");
    await page.advance(60_000);
    expect(page.sounding()).toEqual([523, 659]);
    ring.silence();
    expect(page.sounding()).toEqual([]);
  });

  it("falls silent within two seconds where the page hangs, which another page may have taken the call from, and goes on when it lives again", async () => {
    const { page, ring } = await ringOn();
    ring.play("ringing");
    await page.advance(30_150);
    page.hangs(true);
    await page.advance(1_000);
    expect(page.sounding()).toEqual([523, 659]);
    await page.advance(1_000);
    expect(page.sounding()).toEqual([]);
    await page.advance(10_000);
    page.hangs(false);
    expect(page.sounding()).toEqual([523, 659]);
    ring.silence();
    await page.advance(10_000);
    expect([page.sounding(), jest.getTimerCount()]).toEqual([[], 0]);
  });

  it("falls silent with the page, whatever else happens", async () => {
    const { page, ring } = await ringOn();
    ring.play("ringing");
    ring.dispose();
    page.contexts[0]?.turn("running");
    page.click();
    await page.advance(5_000);
    expect(page.sounding()).toEqual([]);
  });

  it("is as loud as the agent wants, and of the kind, at once", async () => {
    const { page, ring } = await ringOn();
    ring.play("ringing");
    const before = page.volume();
    ring.set({ ...settings, volume: 20 });
    expect(page.volume()).toBeLessThan(before);
    ring.set({ ...settings, volume: 0, tone: "pulse" });
    expect([page.volume(), page.sounding()]).toEqual([0, [330, 660]]);
  });

  it("that comes before any click rings with the first one, and says so meanwhile", async () => {
    const { page, ring } = await ringOn({ wasClicked: false });
    ring.play("ringing");
    expect([ring.sound, page.sounding()]).toEqual(["blocked", []]);
    page.click();
    await page.advance(0);
    expect([ring.sound, page.sounding()]).toEqual(["ready", [523, 659]]);
  });

  it("goes on when the machine had interrupted all sound", async () => {
    const { page, ring } = await ringOn();
    ring.play("ringing");
    await page.advance(0);
    page.contexts[0]?.turn("interrupted");
    await page.advance(0);
    expect([page.contexts[0]?.state, ring.sound]).toEqual(["running", "ready"]);
  });

  it("that can't be made heard is told, and tried again with the next click", async () => {
    const { page, ring } = await ringOn();
    page.mayResume = false;
    const told: string[] = [];
    ring.subscribe((sound) => told.push(sound));
    ring.play("ringing");
    await page.advance(1_500);
    expect([ring.sound, told.at(-1)]).toEqual(["blocked", "blocked"]);
    page.mayResume = true;
    page.click();
    await page.advance(0);
    expect([ring.sound, page.contexts[0]?.state]).toEqual(["ready", "running"]);
  });

  it("does not sound late of a line that was busy", async () => {
    const { page, ring } = await ringOn({ wasClicked: false });
    ring.play("busy");
    page.click();
    await page.advance(0);
    expect(page.sounding()).toEqual([]);
  });
});

describe("what a country's telephones sound like", () => {
  it.each([["US", [440, 480]], ["GB", [400, 450]], ["DE", [425]], ["FR", [440]], ["JP", [384, 400, 416]], ["BR", [425]], ["IS", [425]]] as const)("%s", async (country, frequencies) => {
    const { page, ring } = await ringOn();
    ring.set({ ...settings, country });
    ring.play("ringBack");
    expect(page.sounding()).toEqual(frequencies);
  });
});

describe.each(["context", "element"] as const)("the device that rings (chosen through its %s)", (sinks) => {
  const at = (page: ReturnType<typeof createFakeAudioPage>): string => (sinks === "context" ? page.contexts[0]?.sinkId : page.elements.find(({ isPlaying }) => isPlaying)?.sinkId) ?? "";

  it("is the ringer for rings, and where calls are heard for the rest", async () => {
    const { page, ring } = await ringOn({ sinks }, "Speaker", "Headset");
    expect(ring.ringers).toEqual(["Speaker", "Headset"]);
    ring.set({ ...settings, ringer: "Speaker", output: "id of Headset" });
    ring.play("ringing");
    await page.advance(0);
    expect(at(page)).toBe("id of Speaker");
    ring.play("ringBack");
    await page.advance(0);
    expect(at(page)).toBe("id of Headset");
  });

  it("is never none: unplugged in the middle of a ring, the default rings on, and that is told once", async () => {
    const { page, ring } = await ringOn({ sinks }, "Speaker", "Headset");
    const gone: string[] = [];
    ring.onRingerGone((label) => gone.push(label));
    ring.set({ ...settings, ringer: "Speaker" });
    ring.play("ringing");
    await page.plug("Headset");
    await page.plug("Headset", "Webcam");
    expect([at(page), page.sounding(), gone]).toEqual(["", [523, 659], ["Speaker"]]);
    await page.plug("Headset", "Speaker");
    expect(at(page)).toBe("id of Speaker");
  });
});

it("offers no choice where the browser has none", async () => {
  expect((await ringOn({ sinks: "none" }, "Speaker")).ring.ringers).toBeUndefined();
});

describe("a test", () => {
  it("sounds for three seconds, or until it is stopped, and says when it is over", async () => {
    const { page, ring } = await ringOn({}, "Headset");
    const ended = jest.fn();
    ring.test("ringing", settings, ended);
    expect(page.sounding()).toEqual([523, 659]);
    await page.advance(3_100);
    expect([page.sounding(), ended.mock.calls.length]).toEqual([[], 1]);
    const stop = ring.test("speaker", { ...settings, output: "id of Headset" }, ended);
    await page.advance(0);
    expect([page.sounding(), page.contexts[0]?.sinkId]).toEqual([[440], "id of Headset"]);
    stop();
    expect([page.sounding(), ended.mock.calls.length]).toEqual([[], 2]);
  });

  it("gives way to a call, and does not silence one", async () => {
    const { page, ring } = await ringOn();
    const ended = jest.fn();
    ring.test("speaker", settings, ended);
    ring.play("ringing");
    expect([page.sounding(), ended.mock.calls.length]).toEqual([[523, 659], 1]);
    ring.test("speaker", settings, ended)();
    await page.advance(5_000);
    expect([page.sounding(), ended.mock.calls.length]).toEqual([[523, 659], 2]);
  });
});

import { createMedia } from "../../SoftphoneControl/browser/media/media";
import type { DeviceChoiceStore } from "../../SoftphoneControl/browser/media/deviceChoice";
import { isContactCenterRefusal } from "../../SoftphoneControl/ports/contactCenterPort";
import { createFakeSoundPage } from "../support/fakeSoundPage";
import type { FakeSoundPage, FakeTrack } from "../support/fakeSoundPage";

const log = { write: () => undefined };

async function settle(): Promise<void> {
  for (let turn = 0; turn < 30; turn += 1) await Promise.resolve();
}

async function mediaOf(page: FakeSoundPage, choice?: DeviceChoiceStore) {
  const media = createMedia({ page: page.window, log, choice });
  await settle();
  return media;
}

function deskWithHeadset(options?: Parameters<typeof createFakeSoundPage>[0]): FakeSoundPage {
  const page = createFakeSoundPage(options);
  page.plug("audioinput", "builtIn", "Built-in");
  page.plug("audioinput", "headset", "Headset");
  page.plug("audiooutput", "speaker", "Speaker");
  page.plug("audiooutput", "headphones", "Headset");
  return page;
}

async function refusalOf(promise: Promise<unknown>): Promise<string> {
  try {
    await promise;
    return "opened";
  } catch (error) {
    return isContactCenterRefusal(error) ? error.message : "no refusal";
  }
}

describe("microphones", () => {
  it.each([
    ["NotAllowedError", "microphoneDenied"],
    ["SecurityError", "microphoneDenied"],
    ["NotFoundError", "microphoneMissing"],
    ["OverconstrainedError", "microphoneMissing"],
    ["NotReadableError", "microphoneBusy"],
    ["AbortError", "microphoneBusy"],
  ])("tells %s as %s, in no words of the browser", async (name, code) => {
    const page = deskWithHeadset();
    const media = await mediaOf(page);
    page.failure = { name };
    expect(await refusalOf(media.openMicrophone())).toBe(code);
    page.failure = undefined;
    expect(await refusalOf(media.openMicrophone())).toBe("opened");
  });

  it("is denied on a page that may capture nothing", async () => {
    const media = await mediaOf(createFakeSoundPage({ isSecure: false }));
    expect(media.devices).toEqual({ microphone: "denied", inputs: [], outputs: [], input: "", output: "", defaults: { input: "", output: "" } });
    expect(await refusalOf(media.openMicrophone())).toBe("microphoneDenied");
  });

  it("is barred where the page around it keeps it away: no click here helps", async () => {
    const page = deskWithHeadset();
    Object.assign(page.window.document, { featurePolicy: { allowsFeature: (name: string) => name !== "microphone" } });
    expect((await mediaOf(page)).devices.microphone).toBe("barred");
  });

  it("is the system's to give where the browser may and can't, until it does", async () => {
    const page = deskWithHeadset();
    const media = await mediaOf(page);
    page.failure = { name: "NotAllowedError" };
    await refusalOf(media.openMicrophone());
    await settle();
    expect(media.devices.microphone).toBe("system");
    page.failure = undefined;
    await media.openMicrophone();
    await settle();
    expect(media.devices.microphone).toBe("granted");
  });

  it("is busy after another program held it, until it opens", async () => {
    const page = deskWithHeadset();
    const media = await mediaOf(page);
    page.failure = { name: "NotReadableError" };
    await refusalOf(media.openMicrophone());
    await settle();
    expect(media.devices.microphone).toBe("busy");
    page.failure = undefined;
    const microphone = await media.openMicrophone();
    await settle();
    expect(media.devices.microphone).toBe("granted");
    microphone.release();
  });

  it("tells prompt, granted and denied as the agent decides, and missing when there is none", async () => {
    const page = deskWithHeadset({ permission: "prompt" });
    const media = await mediaOf(page);
    const told: string[] = [];
    media.subscribe(({ microphone }) => told.push(microphone));
    expect(media.devices).toMatchObject({ microphone: "prompt", inputs: [] });
    await media.openMicrophone();
    await settle();
    expect(media.devices.inputs.map(({ label }) => label)).toEqual(["Built-in", "Headset"]);
    page.setPermission("denied");
    await settle();
    expect(told).toEqual(["granted", "denied"]);
    page.setPermission("granted");
    page.unplug("headset");
    page.unplug("builtIn");
    await settle();
    expect(media.devices.microphone).toBe("missing");
  });

  it("is unknown where the browser does not tell, until it was asked for", async () => {
    const page = deskWithHeadset({ permission: "untold" });
    const media = await mediaOf(page);
    expect(media.devices.microphone).toBe("unknown");
    page.failure = { name: "NotAllowedError" };
    await refusalOf(media.openMicrophone());
    await settle();
    expect(media.devices.microphone).toBe("denied");
  });

  it("are captured once for all calls, and let go with the last one", async () => {
    const page = deskWithHeadset();
    const media = await mediaOf(page);
    const [first, second] = await Promise.all([media.openMicrophone(), media.openMicrophone()]);
    expect(page.opened).toHaveLength(1);
    expect(first.track).not.toBe(second.track);
    first.release();
    first.release();
    expect(page.opened[0]?.readyState).toBe("live");
    expect(first.track.readyState).toBe("ended");
    second.release();
    expect(page.opened[0]?.readyState).toBe("ended");
  });

  it("are let go when everybody has gone while the agent was asked", async () => {
    const page = deskWithHeadset();
    const media = await mediaOf(page);
    const opening = media.openMicrophone();
    media.dispose();
    expect(await refusalOf(opening)).not.toBe("opened");
    expect(page.opened.every(({ readyState }) => readyState === "ended")).toBe(true);
  });
});

describe("chosen devices", () => {
  it("take the place of those in use, and are remembered by their labels", async () => {
    const page = deskWithHeadset();
    const saved: unknown[] = [];
    const media = await mediaOf(page, { load: async () => undefined, save: async (choice) => void saved.push(choice) });
    const microphone = await media.openMicrophone();
    const replaced: unknown[] = [];
    microphone.onReplaced((track) => replaced.push((track as unknown as FakeTrack | undefined)?.deviceId));
    const before = microphone.track;
    media.choose("input", "headset");
    await settle();
    expect(replaced).toEqual(["headset"]);
    expect(before.readyState).toBe("ended");
    expect(page.opened[0]?.readyState).toBe("ended");
    const playing = media.play({} as MediaStreamTrack);
    media.choose("output", "headphones");
    await settle();
    expect(page.audios[0]?.sinkId).toBe("headphones");
    expect(media.devices).toMatchObject({ input: "headset", output: "headphones" });
    expect(saved).toEqual([{ input: "Headset", output: "" }, { input: "Headset", output: "Headset" }]);
    playing.stop();
  });

  it("are found again by label, under whatever id; what was kept may be nonsense", async () => {
    const media = await mediaOf(deskWithHeadset(), { load: async () => ({ input: "Headset", output: 5 as never }), save: async () => undefined });
    expect(media.devices).toMatchObject({ input: "headset", output: "" });
    const broken = await mediaOf(deskWithHeadset(), { load: () => Promise.reject(new Error()), save: () => Promise.reject(new Error()) });
    broken.choose("input", "headset");
    await settle();
    expect(broken.devices.input).toBe("headset");
  });

  it("unplugged in a call give way to the default, and take their place again when they are back", async () => {
    const page = deskWithHeadset();
    const media = await mediaOf(page);
    media.choose("input", "headset");
    const microphone = await media.openMicrophone();
    const used: unknown[] = [];
    microphone.onReplaced((track) => used.push((track as unknown as FakeTrack | undefined)?.deviceId));
    page.unplug("headset");
    await settle();
    expect(used).toEqual(["builtIn"]);
    expect(media.devices.input).toBe("");
    page.plug("audioinput", "headset", "Headset");
    await settle();
    expect(used).toEqual(["builtIn", "headset"]);
    page.unplug("headset");
    page.unplug("builtIn");
    await settle();
    expect(used.at(-1)).toBeUndefined();
    expect(page.opened.filter(({ readyState }) => readyState === "live")).toHaveLength(0);
    page.plug("audioinput", "other", "Other");
    await settle();
    expect(used.at(-1)).toBe("other");
    microphone.release();
  });

  it("that do not start give way to the default, once", async () => {
    const page = deskWithHeadset();
    const media = await mediaOf(page);
    media.choose("input", "headset");
    page.failure = { name: "NotReadableError", isOnlyFor: "headset" };
    const microphone = await media.openMicrophone();
    await settle();
    expect((microphone.track as unknown as FakeTrack).deviceId).toBe("builtIn");
    expect(page.opened).toHaveLength(1);
  });
});

describe("what somebody says", () => {
  it("begins with the next click where the browser makes no sound before", async () => {
    const page = deskWithHeadset();
    page.isSilenced = true;
    const media = await mediaOf(page);
    const playing = media.play({} as MediaStreamTrack);
    await settle();
    expect(playing.isBlocked).toBe(true);
    page.isSilenced = false;
    page.click();
    await settle();
    expect(playing.isBlocked).toBe(false);
    expect(page.audios[0]).toMatchObject({ isAttached: true, isPlaying: true, hidden: true });
    playing.stop();
    expect(page.audios[0]).toMatchObject({ isAttached: false, isPlaying: false, srcObject: null });
  });

  it("is played side by side, and a loudspeaker that goes leaves it to the default", async () => {
    const page = deskWithHeadset();
    const media = await mediaOf(page);
    media.choose("output", "headphones");
    media.play({} as MediaStreamTrack);
    media.play({} as MediaStreamTrack);
    await settle();
    expect(page.audios.map(({ sinkId }) => sinkId)).toEqual(["headphones", "headphones"]);
    page.unplug("headphones");
    await settle();
    expect(page.audios.map(({ sinkId }) => sinkId)).toEqual(["", ""]);
    media.dispose();
    expect(page.audios.every(({ isAttached }) => !isAttached)).toBe(true);
  });
});

import { createDevicesEffect } from "../../../SoftphoneControl/effects/page/devicesEffect";
import { createLogEffect } from "../../../SoftphoneControl/effects/logEffect";
import { createRingEffect } from "../../../SoftphoneControl/effects/page/ringEffect";
import type { CallMedia } from "../../../SoftphoneControl/model/workItems/callMedia";
import { ContactCenterRefusal } from "../../../SoftphoneControl/ports/contactCenterPort";
import type { Microphone } from "../../../SoftphoneControl/ports/mediaPort";
import type { Action } from "../../../SoftphoneControl/state/actions";
import { createFakeClock } from "../../support/fakeClock";
import { createFakeRing } from "../../support/fakeSounds";
import { annasCall, appeared, changed, readyPhone } from "../../support/facts";

const sounds = (media: CallMedia): Action => ({ type: "contactCenter.callMediaChanged", at: 3_000, workItemId: annasCall, media });
const quality = { lossPercent: 1, delayMs: 90, jitterMs: 3, mos: 4.2, isPoor: false };

describe("what rings", () => {
  it("is our own ring-back, until the other side can be heard itself", () => {
    const played: string[] = [];
    const effect = createRingEffect({ ring: { set: () => undefined, play: (tone) => void played.push(tone), silence: () => void played.push("silence") } });
    const phone = readyPhone();
    phone.store.onStep((step) => { effect.react(step); });
    phone.tell(appeared({ direction: "Outgoing", state: "Initiated" }), sounds({ phase: "connecting" }));
    expect(played).toEqual(["ringBack"]);
    phone.tell(sounds({ phase: "early" }), sounds({ phase: "early", quality }));
    expect(played).toEqual(["ringBack", "silence"]);
    phone.tell(changed(2, { state: "Active" }), sounds({ phase: "flowing" }));
    expect(played).toEqual(["ringBack", "silence"]);
  });

  it("goes on ringing for a call that waits, whatever another lets be heard", () => {
    const played: string[] = [];
    const effect = createRingEffect({ ring: { set: () => undefined, play: (tone) => void played.push(tone), silence: () => void played.push("silence") } });
    const phone = readyPhone();
    phone.store.onStep((step) => { effect.react(step); });
    phone.tell(appeared(), sounds({ phase: "early" }));
    expect(played).toEqual(["ringing"]);
  });
});

describe("what the agent has set for the ring", () => {
  function ringBench() {
    const { ring, played, settings } = createFakeRing();
    const effect = createRingEffect({ ring });
    const phone = readyPhone();
    effect.begin?.(phone.store.getState().phone);
    phone.store.onStep((step) => { effect.react(step); });
    return { phone, played, settings };
  }

  it("counts from the first ring on, and while it rings; the rest sounds where calls are heard, as the country's telephones do", () => {
    const { phone, settings, played } = ringBench();
    expect(settings).toEqual([{ tone: "chime", volume: 60, ringer: "", output: "", country: "US" }]);
    phone.tell(appeared(), { type: "intent.preferencesChanged", at: 1, preferences: { ringTone: "pulse", ringVolume: 20, ringer: "Speaker" } });
    phone.tell({ type: "devices.changed", at: 1, devices: { microphone: "granted", inputs: [], outputs: [{ id: "h1", label: "Headset" }], input: "", output: "h1" } });
    expect(settings.at(-1)).toEqual({ tone: "pulse", volume: 20, ringer: "Speaker", output: "h1", country: "US" });
    expect(played).toEqual(["ringing"]);
  });

  it.each([["busy", "busy"], ["unreachable", "congestion"], ["notAnswered", undefined]] as const)("of a call that came to nothing (%s), the agent hears why", (endReason, tone) => {
    const { phone, played } = ringBench();
    phone.tell(appeared({ direction: "Outgoing", state: "Initiated" }), changed(2, { state: "EndedUnknown", endReason }));
    expect(played).toEqual(["ringBack", tone]);
  });

  it("is not asked where the other side has said so itself", () => {
    const { phone, played } = ringBench();
    phone.tell(appeared({ direction: "Outgoing", state: "Initiated" }), sounds({ phase: "early" }), changed(2, { state: "EndedUnknown", endReason: "busy" }));
    expect(played).toEqual(["ringBack", undefined]);
  });

  it.each(["EndedAbandoned", "EndedUnknown", "Wrapup", "Active"] as const)("rings no longer than the call does: %s", (state) => {
    const { phone, played } = ringBench();
    phone.tell(appeared(), changed(2, { state }));
    expect(played).toEqual(["ringing", undefined]);
  });
});

function bench(open: () => Promise<Microphone>) {
  const chosen: string[] = [];
  const dispatched: Action[] = [];
  const effect = createDevicesEffect({ media: { choose: (kind, id) => void chosen.push(`${kind} ${id}`), openMicrophone: open }, clock: createFakeClock(), dispatch: (outcome) => void dispatched.push(outcome) });
  const phone = readyPhone();
  phone.store.onStep((step) => { effect.react(step); });
  return { chosen, dispatched, phone };
}
const microphoneAsked: Action = { type: "intent.microphoneAsked", at: 1 };
const settle = async () => { for (let turn = 0; turn < 5; turn += 1) await Promise.resolve(); };

describe("the agent's devices", () => {
  it("are those that were chosen", () => {
    const { chosen, phone } = bench(() => Promise.reject(new Error("nobody asked")));
    phone.tell({ type: "intent.deviceChosen", at: 1, kind: "output", id: "headset" }, { type: "intent.deviceChosen", at: 1, kind: "input", id: "" });
    expect(chosen).toEqual(["output headset", "input "]);
  });

  it("have a microphone that is opened when the agent wants it, and let go at once", async () => {
    const release = jest.fn();
    const { dispatched, phone } = bench(() => Promise.resolve({ release } as unknown as Microphone));
    phone.tell(microphoneAsked);
    await settle();
    expect([release.mock.calls.length, dispatched]).toEqual([1, []]);
  });

  it.each([
    ["microphoneDenied", new ContactCenterRefusal("microphoneDenied")],
    ["internal", new TypeError("a fault of ours")],
  ])("or the agent hears why there is none: %s", async (code, fault) => {
    const { dispatched, phone } = bench(() => Promise.reject(fault));
    phone.tell(microphoneAsked);
    await settle();
    expect(dispatched).toEqual([{ type: "trouble.noticed", at: expect.any(Number) as number, code }]);
  });
});

describe("the log", () => {
  it("tells of a call's sound when it changes, and not each time it is measured", () => {
    const written: string[] = [];
    const effect = createLogEffect({ log: { write: ({ message }) => void written.push(message) } });
    const phone = readyPhone();
    phone.tell(appeared(), changed(2, { state: "Active" }));
    phone.store.onStep((step) => { effect.react(step); });
    phone.tell(
      sounds({ phase: "flowing", quality }), sounds({ phase: "flowing", quality: { ...quality, mos: 4.1 } }), sounds({ phase: "flowing", quality: { ...quality, mos: 3, isPoor: true } }),
      sounds({ phase: "flowing", trouble: "noPackets" }), sounds({ phase: "recovering" }),
    );
    expect(written).toEqual(["flowing", "flowing poor", "flowing noPackets", "recovering"].map((said) => `contactCenter.callMediaChanged ${annasCall} ${said}`));
  });

  it("knows no device and no account by name", () => {
    const written: string[] = [];
    const effect = createLogEffect({ log: { write: ({ message }) => void written.push(message) } });
    const phone = readyPhone();
    phone.store.onStep((step) => { effect.react(step); });
    phone.tell(
      { type: "devices.changed", at: 1, devices: { microphone: "granted", inputs: [{ id: "4711", label: "Robin's headset" }], outputs: [], input: "4711", output: "" } },
      { type: "intent.deviceChosen", at: 1, kind: "input", id: "4711" },
      microphoneAsked,
      { type: "credentials.asked", at: 1, asked: { why: "recovery", wereRefused: true, user: "robin.reyes" } },
      { type: "credentials.settled", at: 1 },
      { type: "contactCenter.connectionChanged", at: 1, connection: { phase: "lost", since: 1, cause: "sipInsecure" } },
    );
    expect(written).toEqual([
      "devices.changed granted", "intent.deviceChosen input", "intent.microphoneAsked", "credentials.asked recovery", "credentials.settled", "contactCenter.connectionChanged lost sipInsecure",
    ]);
  });
});

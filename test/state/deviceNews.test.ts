import type { DeviceNews } from "../../SoftphoneControl/model/settings/deviceNews";
import type { SoundDevices } from "../../SoftphoneControl/model/settings/soundDevices";
import { readyPhone } from "../support/facts";

const builtIn = { id: "b1", label: "Built-in" };
const headsetMicrophone = { id: "h1", label: "Headset" };
const speaker = { id: "s1", label: "Speaker" };
const headphones = { id: "h2", label: "Headset" };

const desk = (changes: Partial<SoundDevices> = {}): SoundDevices => ({
  microphone: "granted",
  inputs: [builtIn],
  outputs: [speaker],
  input: "",
  output: "",
  defaults: { input: "Built-in", output: "Speaker" },
  ...changes,
});
const withHeadset = (changes: Partial<SoundDevices> = {}): SoundDevices => desk({ inputs: [builtIn, headsetMicrophone], outputs: [speaker, headphones], ...changes });
const chosen = withHeadset({ input: "h1", output: "h2" });

function newsAfter(...devices: readonly SoundDevices[]): DeviceNews | undefined {
  const phone = readyPhone();
  for (const there of devices) phone.tell({ type: "devices.changed", at: 1, devices: there });
  return phone.store.getState().phone.deviceNews;
}

describe("the agent hears of a headset", () => {
  it("that is unplugged while it is in use, and of what is used now", () => {
    expect(newsAfter(chosen, desk())).toEqual({ phase: "gone", kind: "output", label: "Headset", now: "Speaker" });
  });

  it("that the system had made its default", () => {
    expect(newsAfter(withHeadset({ defaults: { input: "Headset", output: "Speaker" } }), desk())).toEqual({ phase: "gone", kind: "input", label: "Headset", now: "Built-in" });
  });

  it("no longer once it is back, and in use again", () => {
    expect(newsAfter(chosen, desk(), chosen)).toBeUndefined();
  });

  it("that is plugged in: one offer, however many devices it comes as, and in however many steps", () => {
    const halfway = desk({ outputs: [speaker, headphones] });
    expect(newsAfter(desk(), halfway)).toEqual({ phase: "found", label: "Headset", output: "h2" });
    expect(newsAfter(desk(), halfway, withHeadset())).toEqual({ phase: "found", label: "Headset", output: "h2", input: "h1" });
  });

  it("no longer once it is used, or gone again, or read of", () => {
    expect(newsAfter(desk(), withHeadset(), chosen)).toBeUndefined();
    expect(newsAfter(desk(), withHeadset(), desk())).toBeUndefined();
    const phone = readyPhone();
    phone.tell({ type: "devices.changed", at: 1, devices: desk() }, { type: "devices.changed", at: 1, devices: withHeadset() }, { type: "intent.deviceNewsRead", at: 2 });
    expect(phone.store.getState().phone.deviceNews).toBeUndefined();
  });

  it("not when it was not in use, nor when the browser only begins or ceases to give names", () => {
    expect(newsAfter(withHeadset(), desk())).toBeUndefined();
    const unnamed = desk({ microphone: "prompt", inputs: [{ id: "b1", label: "" }], outputs: [], defaults: { input: "", output: "" } });
    expect(newsAfter(unnamed, chosen)).toBeUndefined();
    expect(newsAfter(chosen, { ...unnamed, microphone: "denied", inputs: [] })).toBeUndefined();
  });

  it("that should ring and does not, until it is back", () => {
    const phone = readyPhone();
    phone.tell({ type: "ringer.gone", at: 1, label: "Speaker" });
    expect(phone.store.getState().phone.deviceNews).toEqual({ phase: "gone", kind: "ringer", label: "Speaker", now: "" });
    phone.tell({ type: "devices.changed", at: 2, devices: desk() });
    expect(phone.store.getState().phone.deviceNews).toBeUndefined();
  });
});

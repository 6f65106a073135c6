import { defaultConfiguration } from "../../SoftphoneControl/model/settings/configuration";
import type { MicrophoneState, SoundDevices } from "../../SoftphoneControl/model/settings/soundDevices";
import { earliestDue } from "../../SoftphoneControl/state/clockReducer";
import { annasCall, appeared, bobsCall, changed, readyPhone } from "../support/facts";

/** A phone that answers by itself after three seconds. */
function phoneWith(afterMs = 3_000) {
  const phone = readyPhone();
  phone.tell({ type: "configuration.loaded", at: 0, configuration: { ...defaultConfiguration, autoAnswer: { afterMs } } });
  const state = () => phone.store.getState().phone;
  return { ...phone, state, autoAnswer: (id = annasCall) => state().workItems[id]?.autoAnswer };
}
const devices = (microphone: MicrophoneState): SoundDevices => ({ microphone, inputs: [], outputs: [], input: "", output: "" });
const due = { type: "clock.due", at: 4_000 } as const;

describe("a call that rings alone", () => {
  it("is answered when its time has come, and the clock is set for it", () => {
    const { tell, state, autoAnswer } = phoneWith();
    tell(appeared());
    expect(autoAnswer()).toEqual({ phase: "waiting", dueAt: 4_000 });
    expect(earliestDue(state())).toBe(4_000);
    tell({ ...due, at: 3_999 });
    expect(autoAnswer()?.phase).toBe("waiting");
    tell(due);
    expect(autoAnswer()).toEqual({ phase: "due" });
    tell(changed(2, { ctiData: { a: "b" } }));
    expect(autoAnswer()).toEqual({ phase: "due" });
  });

  it("rings on where nothing is set", () => {
    const { tell, autoAnswer } = phoneWith(0);
    tell(appeared(), due);
    expect(autoAnswer()).toBeUndefined();
  });

  it("is left to the agent who says so, for good", () => {
    const { tell, autoAnswer } = phoneWith();
    tell(appeared(), { type: "intent.autoAnswerCancelled", at: 2_000, workItemId: annasCall }, due, changed(2, { ctiData: {} }));
    expect(autoAnswer()).toEqual({ phase: "done" });
  });

  it("is the agent's once the agent has answered", () => {
    const { tell, autoAnswer } = phoneWith();
    tell(appeared(), changed(2, { state: "Active", capabilities: ["end"] }), due);
    expect(autoAnswer()).toEqual({ phase: "done" });
  });

  it.each([
    ["that goes out", { direction: "Outgoing", state: "Initiated", capabilities: ["end"] }],
    ["that can't be answered here", { capabilities: ["reject"], telephone: "deskPhone" }],
    ["that is a chat", { channelType: "Chat" }],
  ] as const)("is not answered when it is one %s", (_, call) => {
    const { tell, autoAnswer } = phoneWith();
    tell(appeared(call), due);
    expect(autoAnswer()).toBeUndefined();
  });
});

describe("beside another call nothing is answered by itself", () => {
  it.each(["Active", "Paused", "Offered"] as const)("one that is %s", (state) => {
    const { tell, autoAnswer } = phoneWith();
    tell(appeared({ id: bobsCall, state, capabilities: state === "Offered" ? ["reject"] : ["end"] }), appeared(), due);
    expect(autoAnswer()).toBeUndefined();
  });

  it("one that has come meanwhile", () => {
    const { tell, autoAnswer } = phoneWith();
    tell(appeared(), appeared({ id: bobsCall, direction: "Outgoing", state: "Initiated", capabilities: ["end"] }), due);
    expect(autoAnswer()).toEqual({ phase: "done" });
  });

  it("but one that is being wrapped up is none", () => {
    const { tell, autoAnswer } = phoneWith();
    tell(appeared({ id: bobsCall, state: "Wrapup", capabilities: ["completeWrapup"] }), appeared(), due);
    expect(autoAnswer()).toEqual({ phase: "due" });
  });
});

describe("nobody is answered whom the agent could not speak to", () => {
  it.each(["unknown", "prompt", "denied", "missing", "busy"] as const)("with a microphone that is %s", (microphone) => {
    const { tell, autoAnswer } = phoneWith();
    tell({ type: "devices.changed", at: 0, devices: devices(microphone) }, appeared(), due);
    expect(autoAnswer()).toBeUndefined();
  });

  it("a microphone unplugged while it rings", () => {
    const { tell, autoAnswer } = phoneWith();
    tell({ type: "devices.changed", at: 0, devices: devices("granted") }, appeared());
    expect(autoAnswer()?.phase).toBe("waiting");
    tell({ type: "devices.changed", at: 2_000, devices: devices("missing") }, due);
    expect(autoAnswer()).toEqual({ phase: "done" });
  });
});

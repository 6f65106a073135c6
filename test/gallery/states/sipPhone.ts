import { defaultConfiguration } from "../../../SoftphoneControl/model/settings/configuration";
import type { SoundDevices } from "../../../SoftphoneControl/model/settings/soundDevices";
import { channelOf } from "../../support/builders";
import type { StateChanges } from "../../support/builders";

export const headset: SoundDevices = {
  microphone: "granted",
  inputs: [
    { id: "", label: "" },
    { id: "m1", label: "Headset" },
    { id: "m2", label: "Built-in microphone (Realtek High Definition Audio)" },
  ],
  outputs: [{ id: "", label: "" }, { id: "s1", label: "Headset" }],
  input: "m1",
  output: "s1",
};

/** Real calls: nobody can be made to call, and sound passes through the softphone. */
export const onSip: StateChanges = { configuration: { ...defaultConfiguration, backend: "sip" }, simulation: undefined, devices: headset };

/** The agent's channel during a call. */
export const inCall: StateChanges = { channels: [channelOf({ state: "Active" })] };

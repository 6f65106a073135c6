import { defaultConfiguration } from "../../../SoftphoneControl/model/settings/configuration";
import { defaultPreferences } from "../../../SoftphoneControl/model/settings/preferences";
import type { MicrophoneState } from "../../../SoftphoneControl/model/settings/soundDevices";
import type { HeardLevel, ViewSounds } from "../../../SoftphoneControl/ui/SoftphoneView.types";
import { callOf } from "../../support/builders";
import type { Subject } from "../GalleryState";
import { signedIn } from "../robin";
import { headset, onSip } from "./sipPhone";

const quiet: ViewSounds = { ringers: () => ["Headset", "Lautsprecher (Realtek High Definition Audio Device)"], notices: () => "granted", subscribe: () => () => undefined, test: () => () => undefined, level: () => () => undefined, askNotices: () => undefined };
const sounds = (changes: Partial<ViewSounds> = {}): { readonly sounds: ViewSounds } => ({ sounds: { ...quiet, ...changes } });
/** The microphone hears this much, or can't. */
const heard = (level: HeardLevel) => sounds({ level: (listener) => { listener(level); return () => undefined; } });
const open = ["More", "SoundDevicesOpen"] as const;
const microphone = (state: MicrophoneState) => signedIn({ ...onSip, devices: { ...headset, microphone: state } });
const barred = ["denied", "barred", "system", "missing", "busy"] as const;

export const sound: Subject = {
  name: "Sound and devices",
  states: [
    { name: "sound-headset", state: signedIn(onSip), props: sounds(), steps: open },
    { name: "sound-simulated", state: signedIn(), props: sounds(), steps: open },
    { name: "sound-elsewhere", state: signedIn({ ...onSip, link: "mirror" }), props: sounds(), steps: open },
    { name: "sound-other-program", state: signedIn({ configuration: { ...defaultConfiguration, backend: "connects" } }), props: sounds(), steps: open },
    { name: "sound-unnamed", state: signedIn({ ...onSip, devices: { ...headset, microphone: "prompt", inputs: [{ id: "", label: "" }, { id: "m1", label: "" }], outputs: [], input: "", output: "" } }), props: sounds({ ringers: () => [], notices: () => "default" }), steps: open },
    { name: "sound-no-devices", state: signedIn({ ...onSip, devices: { ...headset, microphone: "missing", inputs: [], outputs: [], input: "", output: "" } }), props: sounds({ ringers: () => undefined, notices: () => "absent" }), steps: open },
    ...barred.map((state) => ({ name: `sound-microphone-${state}`, state: microphone(state), props: { ...heard(state) }, steps: [...open, "CheckMicrophone"] as const })),
    { name: "sound-level", state: signedIn(onSip), props: heard(62), steps: [...open, "CheckMicrophone"] },
    { name: "sound-tests", state: signedIn(onSip), props: sounds(), steps: [...open, "TestRinging", "TestLoudspeaker"] },
    { name: "sound-ringer-away", state: signedIn({ ...onSip, preferences: { ...defaultPreferences, ringer: "Jabra Evolve2 65 Flex MS Stereo with a long name", ringVolume: 0, desktopNotices: "off" } }), props: sounds(), steps: open },
    { name: "sound-notices-blocked", state: signedIn(onSip), props: sounds({ notices: () => "denied" }), steps: open },
    { name: "sound-notices-framed", state: signedIn(onSip), props: sounds({ notices: () => "framed" }), steps: open },
    { name: "sound-ringing", state: signedIn({ ...onSip, calls: [callOf()] }), props: sounds(), steps: open },
  ],
};

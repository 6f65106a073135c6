import type { DeviceNews } from "../../model/settings/deviceNews";
import type { Preferences } from "../../model/settings/preferences";
import { microphoneFaults } from "../../model/settings/soundDevices";
import type { MicrophoneState, SoundDevices } from "../../model/settings/soundDevices";
import type { SoftphoneErrorCode } from "../../model/requests/softphoneError";
import type { State } from "../state";

/** Undefined where the sound is elsewhere. */
export function soundDevicesSelector({ phone }: State): SoundDevices | undefined {
  return phone.devices;
}

/** `here`: calls are heard in this page; `elsewhere`: in another of this softphone; `none`: simulated ones carry no voice; `other`: another program has the sound. */
export function soundPlaceSelector({ phone, here }: State): "here" | "elsewhere" | "none" | "other" {
  if (phone.devices === undefined) return phone.configuration.backend === "local" ? "none" : "other";
  return here.link === "mirror" ? "elsewhere" : "here";
}

export function preferencesSelector({ phone }: State): Preferences {
  return phone.preferences;
}

export function deviceNewsSelector({ phone }: State): DeviceNews | undefined {
  return phone.deviceNews;
}

/** What stands between the agent and being heard. `ask`: the browser has to be made to ask; `elsewhere`: in the page that has the telephone. */
export type MicrophoneTrouble = "ask" | "elsewhere" | keyof typeof microphoneFaults;

/** Told as soon as the agent is signed in, so that the first call is not the first time. */
export function microphoneTroubleSelector({ phone, here }: State): MicrophoneTrouble | undefined {
  const { devices, agent, workItems } = phone;
  if (devices === undefined || (agent === undefined && Object.keys(workItems).length === 0)) return undefined;
  const { microphone } = devices;
  if (microphone === "granted") return undefined;
  if (isFault(microphone)) return microphone;
  return here.link === "mirror" ? "elsewhere" : "ask";
}

/** The code that says the same as the banner. */
export function microphoneCode(trouble: MicrophoneTrouble | undefined): SoftphoneErrorCode | undefined {
  return trouble === undefined || trouble === "ask" || trouble === "elsewhere" ? undefined : microphoneFaults[trouble];
}

function isFault(microphone: MicrophoneState): microphone is keyof typeof microphoneFaults {
  return microphone in microphoneFaults;
}

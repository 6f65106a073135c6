import type { RingSettings } from "../../model/settings/ringing";
import type { PhoneState } from "../state";

/** As the agent has set it; what is not a ring sounds where calls do. */
export function ringSettingsOf({ preferences, devices, configuration }: PhoneState): RingSettings {
  const { ringTone, ringVolume, ringer } = preferences;
  return { tone: ringTone, volume: ringVolume, ringer, output: devices?.output ?? "", country: configuration.defaultCountry };
}

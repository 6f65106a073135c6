import type { DesktopNotices, RingTone } from "../../../model/settings/ringing";

/** Ring tones, devices, levels and notifications. */
export type SoundKey =
  | `DesktopNotices_${DesktopNotices | "denied" | "framed" | "absent"}`
  | `Heard_${"listening" | "heard" | "silent"}`
  | `RingTone_${RingTone}`
  | "CheckMicrophone"
  | "DesktopNotices"
  | "DesktopNoticesAllow"
  | "DesktopNoticesWhen"
  | "DeviceFound"
  | "DeviceGone"
  | "DeviceIgnore"
  | "DeviceUse"
  | "MicrophoneLevel"
  | "Notification_NumberEnding"
  | "RingTone"
  | "RingVolume"
  | "RingVolumeNone"
  | "Ringer"
  | "RingerAway"
  | "RingerGone"
  | "RingerUnnamed"
  | "Ringing"
  | "SoundElsewhere"
  | "SoundSimulated"
  | "StopCheck"
  | "StopRinging"
  | "StopTone"
  | "SystemDefaultIs"
  | "Talking"
  | "TestLoudspeaker"
  | "TestRinging"
  | "TryAgain";

import type { SoftphoneErrorCode } from "../requests/softphoneError";

/** `unknown`: nobody has asked yet, and the browser does not tell. `busy`: another program holds it. `barred`: by the page around the softphone; `system`: by the operating system. */
export const microphoneStates = ["unknown", "prompt", "granted", "denied", "barred", "system", "missing", "busy"] as const;
export type MicrophoneState = (typeof microphoneStates)[number];

/** What is said of each that stands in a call's way. */
export const microphoneFaults = { denied: "microphoneDenied", barred: "microphoneDenied", system: "microphoneDenied", missing: "microphoneMissing", busy: "microphoneBusy" } as const satisfies Partial<Record<MicrophoneState, SoftphoneErrorCode>>;

export interface SoundDevice {
  /** The browser's id, of this origin; empty: the system's default. */
  readonly id: string;
  /** Empty until the microphone is granted. */
  readonly label: string;
}

/** What the page that has the sound can speak into and be heard by. */
export interface SoundDevices {
  readonly microphone: MicrophoneState;
  readonly inputs: readonly SoundDevice[];
  readonly outputs: readonly SoundDevice[];
  /** Ids of those in use; empty: the system's default. */
  readonly input: string;
  readonly output: string;
  /** Labels of what the system's default is now, where the browser tells. */
  readonly defaults?: Readonly<Record<SoundDeviceKind, string>> | undefined;
}

export type SoundDeviceKind = "input" | "output";

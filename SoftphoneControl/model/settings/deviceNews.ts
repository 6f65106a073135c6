import type { SoundDeviceKind } from "./soundDevices";

/** What became of the agent's devices by itself: told once, until it is read or no longer so. */
export type DeviceNews =
  /** In use, and unplugged. `now`: the label of what took its place; empty: the system's default. */
  | { readonly phase: "gone"; readonly kind: SoundDeviceKind | "ringer"; readonly label: string; readonly now: string }
  /** Plugged in, and not used unless the agent wants it. Ids of what it can be. */
  | ({ readonly phase: "found"; readonly label: string } & Readonly<Partial<Record<SoundDeviceKind, string>>>);

import type { SoundDevice, SoundDeviceKind } from "../../model/settings/soundDevices";

/** Labels of the devices that were chosen; empty: the system's default. Ids differ from origin to origin, and change when site data is cleared. */
export type DeviceLabels = Readonly<Record<SoundDeviceKind, string>>;

/** Where a choice is kept. */
export interface DeviceChoiceStore {
  load(): Promise<DeviceLabels | undefined>;
  save(choice: DeviceLabels): Promise<void>;
}

export const defaultDevices: DeviceLabels = { input: "", output: "" };

/** The chosen one of those that are there; empty: the default, until the chosen one comes back. */
export function idOfChosen(chosen: SoundDevice, present: readonly SoundDevice[]): string {
  if (chosen.id !== "" && present.some(({ id }) => id === chosen.id)) return chosen.id;
  return chosen.label === "" ? "" : (present.find(({ label }) => label === chosen.label)?.id ?? "");
}

/** What came from storage may be anything. */
export function readDeviceLabels(kept: unknown): DeviceLabels {
  const { input, output } = (kept ?? {}) as Partial<Record<SoundDeviceKind, unknown>>;
  return { input: typeof input === "string" ? input : "", output: typeof output === "string" ? output : "" };
}

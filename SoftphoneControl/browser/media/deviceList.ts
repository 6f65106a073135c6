import { cutText } from "../../shared/cutText";
import type { SoundDevice, SoundDeviceKind } from "../../model/settings/soundDevices";

/** What the browser tells without asking the agent. */
export interface DeviceList {
  readonly permission: PermissionState | undefined;
  /** Undefined: not read yet. */
  readonly hasInput: boolean | undefined;
  readonly inputs: readonly SoundDevice[];
  readonly outputs: readonly SoundDevice[];
  /** Labels of what the system's default is now; empty where the browser does not tell. */
  readonly defaults: Readonly<Record<SoundDeviceKind, string>>;
  /** Reads again: a grant brings labels. Tells nobody. */
  refresh(): Promise<void>;
  dispose(): void;
}

/** Chromium lists the system's choice a second time under these ids. */
const aliases = ["", "default", "communications"];
const mostDevices = 50;

function listOf(found: readonly MediaDeviceInfo[], kind: MediaDeviceKind): readonly SoundDevice[] {
  return found
    .filter((device) => device.kind === kind && !aliases.includes(device.deviceId))
    .slice(0, mostDevices)
    .map(({ deviceId, label }) => ({ id: deviceId, label: cutText(label, 200) }));
}

/** The alias and the device it stands for are one piece of hardware. */
function defaultOf(found: readonly MediaDeviceInfo[], kind: MediaDeviceKind): string {
  const alias = found.find((device) => device.kind === kind && device.deviceId === "default");
  return cutText(found.find((device) => alias && device !== alias && device.kind === kind && device.groupId === alias.groupId && !aliases.includes(device.deviceId))?.label ?? "", 200);
}

/** @param onChanged devices came or went, or the agent changed the permission. */
export function createDeviceList(page: Window & typeof globalThis, onChanged: () => void): DeviceList {
  // A page of an insecure origin has neither.
  const devices = page.navigator.mediaDevices as MediaDevices | undefined;
  const permissions = page.navigator.permissions as Permissions | undefined;
  let status: PermissionStatus | undefined;
  let found: readonly MediaDeviceInfo[] | undefined;
  let isDisposed = false;

  async function refresh(): Promise<void> {
    try {
      const list = await devices?.enumerateDevices();
      if (list) found = list;
    } catch {
      // Not told: what was known stays.
    }
  }

  async function refreshAndTell(): Promise<void> {
    await refresh();
    if (!isDisposed) onChanged();
  }
  const refreshSoon = (): void => void refreshAndTell();

  async function watchPermission(): Promise<void> {
    try {
      status = await permissions?.query({ name: "microphone" });
    } catch {
      // Not every browser knows this name.
    }
    if (isDisposed || !status) return;
    status.addEventListener("change", refreshSoon);
    onChanged();
  }

  devices?.addEventListener("devicechange", refreshSoon);
  refreshSoon();
  void watchPermission();

  return {
    get permission() {
      return status?.state;
    },
    get hasInput() {
      return found?.some(({ kind }) => kind === "audioinput");
    },
    get inputs() {
      return listOf(found ?? [], "audioinput");
    },
    get outputs() {
      return listOf(found ?? [], "audiooutput");
    },
    get defaults() {
      return { input: defaultOf(found ?? [], "audioinput"), output: defaultOf(found ?? [], "audiooutput") };
    },
    refresh,
    dispose() {
      isDisposed = true;
      devices?.removeEventListener("devicechange", refreshSoon);
      status?.removeEventListener("change", refreshSoon);
    },
  };
}

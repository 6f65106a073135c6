import type { DeviceNews } from "../model/settings/deviceNews";
import type { SoundDeviceKind, SoundDevices } from "../model/settings/soundDevices";

const kinds = ["output", "input"] as const;

/** What there is to say once devices have come or gone. Without labels nobody knows which is which. */
export function newsOf(news: DeviceNews | undefined, before: SoundDevices | undefined, after: SoundDevices | undefined): DeviceNews | undefined {
  if (!after) return undefined;
  const kept = stillSo(news, after) ? news : undefined;
  // Without its leave the browser names none: nobody has unplugged them.
  if (!before || after.microphone === "denied" || after.microphone === "prompt" || ![...before.inputs, ...before.outputs].some(({ label }) => label !== "")) return kept;
  return goneOf(before, after) ?? foundOf(kept, before, after) ?? kept;
}

/** The one that the agent speaks into or hears by. */
function usedLabel(devices: SoundDevices, kind: SoundDeviceKind): string {
  const id = devices[kind];
  return id === "" ? (devices.defaults?.[kind] ?? "") : (listOf(devices, kind).find((device) => device.id === id)?.label ?? "");
}

function listOf({ inputs, outputs }: SoundDevices, kind: SoundDeviceKind): SoundDevices["inputs"] {
  return kind === "input" ? inputs : outputs;
}

function isThere(devices: SoundDevices, kind: SoundDeviceKind, label: string): boolean {
  return listOf(devices, kind).some((device) => device.label === label);
}

function goneOf(before: SoundDevices, after: SoundDevices): DeviceNews | undefined {
  for (const kind of kinds) {
    const label = usedLabel(before, kind);
    if (label !== "" && isThere(before, kind, label) && !isThere(after, kind, label)) return { phase: "gone", kind, label, now: usedLabel(after, kind) };
  }
  return undefined;
}

/** A headset comes as two devices, the one after the other: they are one offer. */
function foundOf(news: DeviceNews | undefined, before: SoundDevices, after: SoundDevices): DeviceNews | undefined {
  let found = news?.phase === "found" ? news : undefined;
  for (const kind of kinds) {
    const fresh = listOf(after, kind).find(({ label }) => label !== "" && !isThere(before, kind, label));
    // It may have been in use before it went, or have become the system's default.
    if (fresh && usedLabel(after, kind) !== fresh.label) found = { label: fresh.label, ...found, phase: "found", [kind]: fresh.id };
  }
  return found;
}

function stillSo(news: DeviceNews | undefined, after: SoundDevices): boolean {
  if (news?.phase === "gone") return news.kind === "ringer" ? !isThere(after, "output", news.label) : !isThere(after, news.kind, news.label);
  return news !== undefined && kinds.some((kind) => news[kind] !== undefined && after[kind] !== news[kind] && listOf(after, kind).some(({ id }) => id === news[kind]));
}

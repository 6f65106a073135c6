import type { CallMediaChanged } from "../model/requests/contactCenterFact";
import type { WorkItemId } from "../model/ids";
import { microphoneFaults } from "../model/settings/soundDevices";
import type { SoundDevices } from "../model/settings/soundDevices";
import type { DeviceFact, OwnIntent } from "./actions";
import { newsOf } from "./deviceNewsOf";
import { own } from "./draft";
import type { PhoneDraft } from "./draft";

/** What the microphone was blamed for is forgiven once it is there. */
export function changeDevices(phone: PhoneDraft, devices: SoundDevices | undefined): void {
  phone.deviceNews = newsOf(phone.deviceNews, phone.devices, devices);
  phone.devices = devices;
  if (devices?.microphone !== "granted") return;
  const codes: readonly string[] = Object.values(microphoneFaults);
  if (phone.notices.some(({ code }) => codes.includes(code))) phone.notices = phone.notices.filter(({ code }) => !codes.includes(code));
}

export function changeDeviceNews(phone: PhoneDraft, action: Extract<DeviceFact | OwnIntent, { type: "ringer.gone" | "intent.deviceNewsRead" }>): void {
  phone.deviceNews = action.type === "ringer.gone" ? { phase: "gone", kind: "ringer", label: action.label, now: "" } : undefined;
}

export function changeMedia(phone: PhoneDraft, { workItemId, media }: CallMediaChanged): void {
  if (hasSound(phone, workItemId)) own(phone, "media")[workItemId] = media;
}

/** No sound outlives its call. */
export function dropEndedMedia(phone: PhoneDraft): void {
  for (const id of Object.keys(phone.media) as WorkItemId[]) if (!hasSound(phone, id)) delete own(phone, "media")[id];
}

function hasSound({ workItems }: PhoneDraft, id: WorkItemId): boolean {
  const item = workItems[id];
  return item !== undefined && item.state !== "Wrapup";
}

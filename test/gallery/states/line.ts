import type { CallMedia, CallQuality } from "../../../SoftphoneControl/model/workItems/callMedia";
import { callOf, nineThirty, talkOf } from "../../support/builders";
import type { StateChanges } from "../../support/builders";
import type { Subject } from "../GalleryState";
import { signedIn } from "../robin";
import { headset, inCall, onSip } from "./sipPhone";

const lost = { phase: "lost", since: nineThirty - 3_000, nextTryAt: nineThirty + 9_000 } as const;
const good: CallQuality = { lossPercent: 0.2, delayMs: 80, jitterMs: 4, mos: 4.3, isPoor: false };
const poor: CallQuality = { lossPercent: 6, delayMs: 320, jitterMs: 48, mos: 2.6, isPoor: true };
const sounding = (media: CallMedia, changes: StateChanges = {}) => signedIn({ ...onSip, ...inCall, calls: [talkOf()], media: { [talkOf().id]: media }, ...changes });
const microphone = (state: "prompt" | "denied" | "missing" | "busy") => signedIn({ ...onSip, devices: { ...headset, microphone: state } });

export const line: Subject = {
  name: "Line and sound",
  states: [
    { name: "connecting", state: signedIn({ connection: { phase: "connecting", since: nineThirty - 5_000 } }) },
    { name: "connection-lost", state: signedIn({ connection: lost }) },
    { name: "connection-given-up", state: signedIn({ connection: { phase: "lost", since: nineThirty - 60_000 } }) },
    { name: "signed-in-elsewhere", state: signedIn({ ...onSip, connection: { phase: "lost", since: nineThirty - 60_000, cause: "signedInElsewhere" } }) },
    { name: "signed-in-elsewhere-in-call", state: sounding({ phase: "flowing", quality: good }, { connection: { phase: "lost", since: nineThirty - 60_000, cause: "signedInElsewhere" } }) },
    { name: "restoring-in-call", state: sounding({ phase: "flowing", quality: good }, { connection: { phase: "connecting", since: nineThirty - 5_000 } }) },
    { name: "connection-lost-in-call", state: sounding({ phase: "flowing", quality: good }, { connection: lost }) },
    { name: "microphone-ask", state: microphone("prompt") },
    { name: "microphone-denied", state: microphone("denied") },
    { name: "microphone-missing", state: microphone("missing") },
    { name: "microphone-busy", state: microphone("busy") },
    { name: "microphone-elsewhere", state: signedIn({ ...onSip, link: "mirror", devices: { ...headset, microphone: "prompt" } }) },
    { name: "microphone-denied-ringing", state: signedIn({ ...onSip, devices: { ...headset, microphone: "denied" }, calls: [callOf()] }) },
    { name: "headset-found", state: signedIn({ ...onSip, deviceNews: { phase: "found", label: "Jabra Evolve2 65", input: "m9", output: "s9" } }) },
    { name: "headset-gone", state: signedIn({ ...onSip, deviceNews: { phase: "gone", kind: "input", label: "Jabra Evolve2 65", now: "" } }) },
    { name: "headset-gone-in-call", state: sounding({ phase: "flowing", quality: good }, { deviceNews: { phase: "gone", kind: "output", label: "Jabra Evolve2 65", now: "Speakers (Realtek High Definition Audio)" } }) },
    { name: "sound-blocked", state: signedIn({ sound: "blocked" }) },
    { name: "quality-good", state: sounding({ phase: "flowing", quality: good }) },
    { name: "quality-poor", state: sounding({ phase: "flowing", quality: poor }) },
    { name: "nothing-heard", state: sounding({ phase: "flowing", trouble: "noPackets" }) },
    { name: "held-by-other", state: sounding({ phase: "flowing", heldByOther: true, quality: good }) },
    { name: "sound-recovering", state: sounding({ phase: "recovering" }) },
    { name: "sound-panel", state: signedIn(onSip), steps: ["More", "SoundDevicesOpen"] },
  ],
};

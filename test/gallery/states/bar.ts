import { bob, callOf, chatOf, channelOf, deskOf, talkOf } from "../../support/builders";
import type { StateChanges } from "../../support/builders";
import { defaultPreferences } from "../../../SoftphoneControl/model/settings/preferences";
import type { WorkItemId } from "../../../SoftphoneControl/model/ids";
import type { Subject } from "../GalleryState";
import { signedIn, signedOut } from "../robin";
import { inCall } from "./sipPhone";

const collapsed: StateChanges = { preferences: { ...defaultPreferences, isCollapsed: true } };
const bobRings = callOf({ id: "call-bob" as WorkItemId, participants: [bob] });
const held = talkOf({ state: "Paused", capabilities: ["resume", "end"] });
const longNamed = talkOf({ participants: [{ name: "Maximiliana-Theodora von Hohenstein-Wartenberg", address: "+493023125678" }] });

/** The softphone folded up: state and calls in one line. */
export const bar: Subject = {
  name: "The collapsed bar",
  states: [
    { name: "bar-signed-out", state: signedOut(collapsed) },
    { name: "bar-ready", state: signedIn(collapsed) },
    { name: "bar-ringing", state: signedIn({ ...collapsed, calls: [callOf()] }) },
    { name: "bar-talking", state: signedIn({ ...collapsed, ...inCall, calls: [talkOf()] }) },
    { name: "bar-muted", state: signedIn({ ...collapsed, ...inCall, calls: [talkOf({ muted: true })] }) },
    { name: "bar-held", state: signedIn({ ...collapsed, ...inCall, calls: [held] }) },
    { name: "bar-two-calls", state: signedIn({ ...collapsed, ...inCall, calls: [talkOf(), bobRings] }) },
    { name: "bar-three-calls", state: signedIn({ ...collapsed, ...inCall, ...deskOf(), calls: [talkOf(), chatOf(), bobRings] }) },
    { name: "bar-wrapup", state: signedIn({ ...collapsed, channels: [channelOf({ state: "Wrapup" })], calls: [talkOf({ state: "Wrapup", capabilities: ["setWrapupReason", "completeWrapup"], wrapup: { reasonRequired: false } })] }) },
    { name: "bar-long-name", state: signedIn({ ...collapsed, ...inCall, calls: [longNamed, bobRings] }) },
    { name: "bar-sound-blocked", state: signedIn({ ...collapsed, sound: "blocked" }) },
  ],
};

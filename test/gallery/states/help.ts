import { defaultConfiguration } from "../../../SoftphoneControl/model/settings/configuration";
import type { WorkItemId } from "../../../SoftphoneControl/model/ids";
import { defaultPreferences } from "../../../SoftphoneControl/model/settings/preferences";
import { callOf, deskOf, eventOf, journeysOf, nina, nineThirty, offerOf, requestOf, stateOf, talkOf, telephony } from "../../support/builders";
import { newShift } from "../../../SoftphoneControl/model/past/shift";
import { supervisionManners } from "../../../SoftphoneControl/model/workItems/supervision";
import type { Step, Subject } from "../GalleryState";
import { signedIn, signedOut } from "../robin";
import { onSip } from "./sipPhone";

const health = (index: number, last: number, worst: number) => ({ workItemId: `call-${String(index)}` as WorkItemId, at: nineThirty - index * 600_000, last, worst });
const trouble = signedIn({
  ...onSip,
  connection: { phase: "lost", since: nineThirty - 42_000, cause: "sipUnreachable" },
  health: { shift: newShift(nineThirty - 9_000_000), reconnects: [nineThirty - 7_200_000, nineThirty - 600_000], calls: [health(3, 4.2, 4.1), health(2, 3.1, 1.9), health(1, 4.3, 2.4)] },
  pending: [requestOf({ type: "setAgentState", channelId: telephony, state: "Ready", reasonCode: "-1" })],
});
const web = { configuration: { ...defaultConfiguration, journey: { ...defaultConfiguration.journey, enabled: true } } };
const funnel = journeysOf(...["qualified", "offered", "accepted", "started", "engaged"].map((state, index) => offerOf(60 - index, state)), ...["qualified", "offered", "rejected"].map((state, index) => offerOf(90 - index, state, { id: "offer-2" })), eventOf(20));
const keysOf = (row: number, key?: KeyboardEventInit): Step => ({ on: `tbody tr:nth-child(${String(row)}) td button`, ...(key && { key }) });
const shortcuts = ["More", "Shortcuts"] as const;

export const help: Subject = {
  name: "Help and diagnostics",
  states: [
    { name: "more-menu-everything", state: stateOf({ ...deskOf(), configuration: { ...deskOf().configuration, journey: web.configuration.journey }, directory: { colleagues: [{ ...nina, state: "Active", supervision: supervisionManners }], queues: [] } }), steps: ["More"] },
    { name: "diagnostics", state: signedIn(onSip), steps: ["More", "DiagnosticsOpen"] },
    { name: "diagnostics-trouble", state: trouble, steps: ["More", "DiagnosticsOpen"] },
    { name: "diagnostics-signed-out", state: signedOut(), steps: ["More", "DiagnosticsOpen"] },
    { name: "diagnostics-restart-asked", state: signedIn({ ...onSip, calls: [talkOf()] }), steps: ["More", "DiagnosticsOpen", "Restart"] },
    { name: "about", state: signedIn(), steps: ["More", "AboutOpen"] },
    { name: "shortcuts", state: signedIn(), steps: shortcuts },
    { name: "shortcuts-recording", state: signedIn(), steps: [...shortcuts, keysOf(2)] },
    { name: "shortcuts-conflict", state: signedIn(), steps: [...shortcuts, keysOf(2), keysOf(2, { key: "!", code: "Digit1", ctrlKey: true, shiftKey: true })] },
    { name: "shortcuts-changed", state: signedIn({ preferences: { ...defaultPreferences, shortcuts: { answer: "F9", decline: "", hold: "Control+Alt+Shift+Backspace" } } }), steps: shortcuts },
    { name: "help-desk-panel", state: signedIn(deskOf()), steps: ["More", "HelpDeskOpen"] },
    { name: "help-desk-panel-closed", state: signedIn(deskOf({ phase: "closed" })), steps: ["More", "HelpDeskOpen"] },
    { name: "web-offers-none", state: signedIn(web), steps: ["More", "OffersOpen"] },
    { name: "web-offers-some", state: signedIn({ ...web, journeys: funnel }), steps: ["More", "OffersOpen"] },
    { name: "log-ringing", state: signedIn({ calls: [callOf()] }), steps: ["More", "ShowLog"] },
  ],
};

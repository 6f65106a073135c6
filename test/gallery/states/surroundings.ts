import { mobileElement } from "../../../SoftphoneControl/ui/mobile/mobileElement";
import { versionNoticeElement } from "../../../SoftphoneControl/ui/versionNoticeElement";
import { defaultConfiguration } from "../../../SoftphoneControl/model/settings/configuration";
import type { WrittenEntry } from "../../../SoftphoneControl/model/diagnostics/logEntry";
import { callOf, consultOf, nineThirty, nina, stateOf, talkOf } from "../../support/builders";
import type { Subject } from "../GalleryState";
import { signedIn } from "../robin";

const written: readonly WrittenEntry[] = [
  { at: nineThirty - 61_000, level: "info", source: "local", message: "Signed in." },
  { at: nineThirty - 42_000, level: "debug", source: "store", message: "workitem.appeared call-anna, revision 1" },
  { at: nineThirty - 9_000, level: "warning", source: "dataverse", message: "Asked again in 20 s: throttled (0x80072322)" },
  { at: nineThirty - 2_000, level: "error", source: "cil", message: "setAgentState: The contact center wants a reason for this." },
];
const log = { entries: () => written, subscribe: () => () => undefined };

export const surroundings: Subject = {
  name: "Around the calls",
  states: [
    { name: "more-menu", state: signedIn(), steps: ["More"] },
    { name: "log", state: signedIn(), props: { log }, steps: ["More", "ShowLog"] },
    { name: "log-empty", state: signedIn(), steps: ["More", "ShowLog"] },
    { name: "sessions", state: signedIn({ sessions: [{ id: "s1", templateName: "Case", openedAt: nineThirty }, { id: "s2", templateName: "Customer lookup", openedAt: nineThirty }] }) },
    { name: "people-calling", state: stateOf({ calls: [callOf()] }), props: { layout: "full" } },
    { name: "people-consulting", state: stateOf({ calls: [talkOf({ state: "Paused" }), consultOf({ state: "Initiated", participants: [nina], capabilities: ["end"] })] }) },
    { name: "connects", state: signedIn({ configuration: { ...defaultConfiguration, backend: "connects" } }) },
    { name: "compact", state: signedIn({ calls: [talkOf()] }), props: { layout: "compact" } },
    { name: "full", state: signedIn({ calls: [talkOf()] }), props: { layout: "full" } },
    { name: "mobile-number", draw: (look) => mobileElement({ ...look, number: "(206) 555-0142", link: "tel:+12065550142" }) },
    { name: "mobile-no-number", draw: (look) => mobileElement({ ...look, number: "", link: undefined }) },
    { name: "version-notice", draw: ({ strings, theme }) => versionNoticeElement(strings, theme) },
  ],
};

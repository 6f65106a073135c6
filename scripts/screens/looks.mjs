import { existsSync } from "node:fs";
import { inRoot } from "../lib/paths.mjs";

const hasLanguage = (id) => existsSync(inRoot("SoftphoneControl", "strings", `SoftphoneControl.${id}.resx`));

/** A picture of its own for every state: what an agent sees in the usual column of a form. */
export const everyState = { name: "320-light", query: "width=320", width: 320 };

/** The usual states have some more. */
export const keyLooks = [
  { name: "320-dark", query: "width=320&dark=1", width: 320 },
  { name: "480-light", query: "width=480", width: 480 },
  { name: "1000-light", query: "width=1000", width: 1000 },
  { name: "1000-dark", query: "width=1000&dark=1", width: 1000 },
];
export const keyStates = ["signed-out", "ready", "ringing", "talking", "consult", "conference", "wrapup-reason-required", "journey-open", "help-desk"];

/** All states of a subject on one sheet. */
export const sheetLooks = [
  { name: "dark", title: "Dark", query: "width=320&dark=1", width: 320 },
  { name: "text200", title: "Text at 200 %", query: "width=480&text=200", width: 480 },
  { name: "forced", title: "High contrast", query: "width=320", width: 320, media: { forcedColors: "active" } },
  hasLanguage(1025)
    ? { name: "rtl", title: "Arabic, right to left", query: "width=320&rtl=1&language=1025", width: 320 }
    : { name: "rtl", title: "Right to left", query: "width=320&rtl=1", width: 320 },
];

import type { AgentState } from "../../../SoftphoneControl/model/agent/agentState";
import { defaultPreferences, mostFavorites } from "../../../SoftphoneControl/model/settings/preferences";
import { supervisionManners } from "../../../SoftphoneControl/model/workItems/supervision";
import { anna, bob, callOf, nina, nineThirty, pia, talkOf } from "../../support/builders";
import type { Subject } from "../GalleryState";
import { signedIn, signedOut } from "../robin";
import { inCall } from "./sipPhone";

const states: readonly AgentState[] = ["Ready", "Active", "NotReady", "Wrapup", "Logout"];
const firstNames = ["Nina", "Omar", "Pia", "Quentin", "Rosa", "Samir", "Tove", "Umberto", "Vera", "Wanda"];
const lastNames = ["Berg", "Haddad", "Lund", "Okonkwo", "Petrescu", "Quist", "Reinholt", "Sousa", "Takahashi", "Unger", "Vidal", "Weiss", "Xu", "Ylmaz", "Zorn", "Adeyemi", "Brandt", "Costa", "Dahl", "Eriksen"];
/** 200 colleagues, in every state. */
const everybody = Array.from({ length: 200 }, (_, index) => ({
  id: `c${String(index)}`,
  name: `${firstNames[index % 10] ?? ""} ${lastNames[Math.floor(index / 10)] ?? ""}`,
  address: String(1100 + index),
  state: states[index % states.length] ?? "Ready",
}));
const queues = [
  { id: "support", name: "Support", address: "2001", waitingCalls: 3, waitingSince: nineThirty - 95_000 },
  { id: "billing", name: "Billing", address: "2002", waitingCalls: 0 },
];
const longNames = {
  colleagues: [
    { ...nina, name: "Maximiliana-Theodora von Hohenstein-Wartenberg zu Sayn" },
    { ...pia, name: "Wolfeschlegelsteinhausenbergerdorff", state: "Wrapup" as const },
  ],
  queues: [{ id: "long", name: "Privatkunden Strom und Gas, Zählerstände und Abschlagszahlungen", address: "2003", waitingCalls: 128, waitingSince: nineThirty - 754_000 }],
};
const favorites = { ...defaultPreferences, favorites: [{ name: nina.name, address: nina.address }, anna, { name: "Night service", address: bob.address }] };
const full = { ...defaultPreferences, favorites: Array.from({ length: mostFavorites }, (_, index) => ({ name: `Favorite ${String(index + 1)}`, address: String(3_000 + index) })) };
const onCalls = { colleagues: [{ ...nina, state: "Active" as const, supervision: supervisionManners }, { ...pia, name: longNames.colleagues[0]?.name ?? "", state: "Active" as const, supervision: supervisionManners }], queues };
const search = (text: string) => ["Directory", { fill: "FindTarget", with: text }] as const;

export const directory: Subject = {
  name: "Directory and colleagues",
  states: [
    { name: "directory", state: signedIn(), steps: ["Directory"] },
    { name: "directory-favorites", state: signedIn({ preferences: favorites }), steps: ["Directory"] },
    { name: "directory-favorites-full", state: signedIn({ preferences: full }), steps: ["Directory"] },
    { name: "directory-empty", state: signedIn({ directory: { colleagues: [], queues: [] } }), steps: ["Directory"] },
    { name: "directory-many", state: signedIn({ directory: { colleagues: everybody, queues } }), steps: ["Directory"] },
    { name: "directory-search", state: signedIn({ directory: { colleagues: everybody, queues } }), steps: search("ber") },
    { name: "directory-nobody", state: signedIn(), steps: search("nobody of this name") },
    { name: "directory-number", state: signedIn(), steps: search("+49 30 1234567") },
    { name: "directory-long-names", state: signedIn({ directory: longNames }), steps: ["Directory"] },
    { name: "directory-signed-out", state: signedOut(), steps: ["Directory"] },
    { name: "directory-signed-out-favorites", state: signedOut({ preferences: favorites }), steps: ["Directory"] },
    { name: "directory-in-call", state: signedIn({ ...inCall, calls: [talkOf({ capabilities: ["pause", "mute", "consult", "transfer", "singleStepConference", "end"] })], preferences: favorites }), steps: ["Directory"] },
    { name: "directory-ringing", state: signedIn({ calls: [callOf()] }), steps: ["Directory"] },
    { name: "directory-supervise", state: signedIn({ directory: onCalls }), steps: ["Directory"] },
    { name: "supervise", state: signedIn({ directory: onCalls }), steps: ["More", "ColleaguesOnCalls"] },
    { name: "supervise-in-call", state: signedIn({ ...inCall, calls: [talkOf()], directory: onCalls }), steps: ["More", "ColleaguesOnCalls"] },
  ],
};

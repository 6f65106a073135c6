import type { PastCall } from "../../../SoftphoneControl/model/past/pastCall";
import { callOutcomes } from "../../../SoftphoneControl/model/past/pastCall";
import { noTimes } from "../../../SoftphoneControl/model/workItems/callTimes";
import type { ViewBook } from "../../../SoftphoneControl/ui/SoftphoneView.types";
import { anna, bob, callOf, nineThirty, signedOutState, talkOf } from "../../support/builders";
import { pastCall, span } from "../../support/pastCalls";
import type { Subject } from "../GalleryState";
import { signedIn } from "../robin";
import { inCall } from "./sipPhone";

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;
const ago = (minutes: number): number => nineThirty - minutes * minuteMs;

function bookOf(calls: readonly PastCall[] = [], spans: readonly ReturnType<typeof span>[] = []): { readonly book: ViewBook } {
  const byEnd = [...calls].sort((one, other) => one.endedAt - other.endedAt);
  return { book: { read: (since) => Promise.resolve({ calls: byEnd.filter(({ endedAt }) => endedAt >= since), spans }), find: () => Promise.resolve([]) } };
}
const reading = { book: { read: () => new Promise<never>(() => undefined), find: () => Promise.resolve([]) } };
const failing = { book: { read: () => Promise.reject(new Error("The database can't be opened.")), find: () => Promise.resolve([]) } };

const people = [anna, bob, { name: "Maximiliana-Theodora von Hohenstein-Wartenberg", address: "+493023125678" }, { name: "", address: "+12065550199" }, { name: "", address: "" }];
/** One of each outcome, a chat and a number withheld. */
const few = [
  ...callOutcomes.map((outcome, index) => {
    const isOver = outcome === "answered" || outcome === "transferred";
    return pastCall({ at: ago(20 + index * 17), outcome, ...people[index % people.length], direction: outcome === "unanswered" || outcome === "failed" ? "Outgoing" : "Incoming", queueName: index % 2 ? "Billing" : "Support", ...(isOver ? {} : { times: noTimes }) });
  }),
  pastCall({ at: ago(3), channelType: "Chat", name: "", address: "", queueName: "" }),
  pastCall({ at: ago(26 * 60), name: people[2]?.name, address: people[2]?.address, queueName: "Privatkunden Strom und Gas, Zählerstände", times: { ...noTimes, talk: 3_725_000 } }),
];
/** 500 of some weeks. */
const many = Array.from({ length: 500 }, (_, index) => {
  const outcome = callOutcomes[(index * 7) % 11] ?? "answered";
  return pastCall({ at: ago(5 + index * 97), outcome, ...people[index % 4], times: { ...noTimes, ring: 8_000, talk: outcome === "answered" ? (index % 9) * 47_000 + 20_000 : 0 } });
});

const midnight = nineThirty - 9.5 * hourMs;
/** A shift from midnight until half past nine, with a rush in the morning. */
const busy = Array.from({ length: 96 }, (_, index) => {
  const at = midnight + Math.round((1 - ((index % 24) / 26) ** 2) * 9 * hourMs) + (index % 4) * 211_000;
  const outcome = callOutcomes[index % 5 === 0 ? 2 + (index % 3) : index % 13 === 0 ? 6 : index % 9 === 0 ? 1 : 0] ?? "answered";
  return pastCall({ key: `busy ${String(index)}`, at, outcome, direction: outcome === "unanswered" ? "Outgoing" : "Incoming", times: { ring: 9_000, talk: 190_000, hold: index % 3 ? 0 : 41_000, wrapup: 25_000 } });
});
const shift = [span("Ready", midnight, midnight + 2 * hourMs), span("Active", midnight + 2 * hourMs, midnight + 4.5 * hourMs), span("Wrapup", midnight + 4.5 * hourMs, midnight + 5 * hourMs), span("NotReady", midnight + 5 * hourMs, midnight + 5.5 * hourMs), span("Ready", midnight + 5.5 * hourMs, nineThirty - 134_000)];
const missedHere = [callOf({ state: "EndedAbandoned", endedAt: nineThirty - 60_000 })];

export const pastCalls: Subject = {
  name: "Recent calls and my day",
  states: [
    { name: "missed-calls", state: signedIn({ ended: missedHere }) },
    { name: "recent", state: signedIn(), props: bookOf(few), steps: ["Recent"] },
    { name: "recent-clear-asked", state: signedIn(), props: bookOf(few), steps: ["Recent", "RecentClear"] },
    { name: "recent-empty", state: signedIn(), steps: ["Recent"] },
    { name: "recent-reading", state: signedIn(), props: reading, steps: ["Recent"] },
    { name: "recent-failed", state: signedIn({ ended: missedHere }), props: failing, steps: ["Recent"] },
    { name: "recent-many", state: signedIn(), props: bookOf(many), steps: ["Recent"] },
    { name: "recent-search", state: signedIn(), props: bookOf(many), steps: ["Recent", { fill: "RecentSearch", with: "okafor" }] },
    { name: "recent-none-fits", state: signedIn(), props: bookOf(few), steps: ["Recent", { fill: "RecentSearch", with: "nobody" }] },
    { name: "recent-only-missed", state: signedIn(), props: bookOf(few), steps: ["Recent", "Outcome_missed"] },
    { name: "recent-in-call", state: signedIn({ ...inCall, calls: [talkOf()] }), props: bookOf(few), steps: ["Recent"] },
    { name: "recent-ringing", state: signedIn({ calls: [callOf()] }), props: bookOf(few), steps: ["Recent"] },
    { name: "recent-signed-out", state: signedOutState({ simulation: undefined }), props: bookOf(few) },
    { name: "day", state: signedIn(), props: bookOf(few, shift), steps: ["Day"] },
    { name: "day-busy", state: signedIn(), props: bookOf(busy, shift), steps: ["Day"] },
    { name: "day-empty", state: signedIn(), steps: ["Day"] },
    { name: "day-reading", state: signedIn(), props: reading, steps: ["Day"] },
    { name: "day-failed", state: signedIn({ ended: missedHere }), props: failing, steps: ["Day"] },
    { name: "day-one-call", state: signedIn(), props: bookOf([pastCall({ at: ago(40) })], shift), steps: ["Day"] },
    { name: "day-chats-only", state: signedIn(), props: bookOf([pastCall({ at: ago(40), channelType: "Chat", address: "" })], shift), steps: ["Day"] },
  ],
};

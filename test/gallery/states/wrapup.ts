import type { EndReason, WorkItem } from "../../../SoftphoneControl/model/workItems/workItem";
import { anna, callOf, channelOf, nineThirty, talkOf } from "../../support/builders";
import type { Subject } from "../GalleryState";
import { signedIn } from "../robin";

const done = (changes: Partial<WorkItem>) =>
  signedIn({ channels: [channelOf({ state: "Wrapup" })], calls: [talkOf({ state: "Wrapup", capabilities: ["setWrapupReason", "completeWrapup"], endedAt: nineThirty - 9_000, stateSince: nineThirty - 9_000, ...changes })] });
const over = (endReason: EndReason, changes: Partial<WorkItem> = {}) =>
  signedIn({ ended: [callOf({ state: endReason === "abandoned" ? "EndedAbandoned" : "Ended", endReason, endedAt: nineThirty - 3_000, connectedAt: nineThirty - 68_000, ...changes })] });
const ours: Partial<WorkItem> = { direction: "Outgoing", toAddress: anna.address, connectedAt: undefined };

export const wrapup: Subject = {
  name: "After the call",
  states: [
    { name: "wrapup", state: done({ wrapup: { reasonRequired: false } }) },
    { name: "wrapup-countdown", state: done({ wrapup: { reasonRequired: false, endsAt: nineThirty + 21_000 }, notes: "Wants to be called back." }) },
    { name: "wrapup-reason-required", state: done({ wrapup: { reasonRequired: true, endsAt: nineThirty + 51_000 } }) },
    { name: "wrapup-reason-given", state: done({ wrapup: { reasonRequired: true }, wrapupReason: "W1" }) },
    { name: "wrapup-extend", state: done({ capabilities: ["setWrapupReason", "extendWrapup", "completeWrapup"], wrapup: { reasonRequired: false, endsAt: nineThirty + 21_000 } }) },
    { name: "wrapup-soon-over", state: done({ capabilities: ["setWrapupReason", "extendWrapup", "completeWrapup"], wrapup: { reasonRequired: true, endsAt: nineThirty + 8_000 } }) },
    { name: "wrapup-over-while-writing", state: signedIn({ ended: [talkOf({ state: "Ended", endReason: "otherHungUp", capabilities: [], endedAt: nineThirty - 31_000, notes: "Wants to be called back on", isUnfinished: true })] }) },
    { name: "ended", state: over("otherHungUp") },
    { name: "ended-busy", state: over("busy", ours) },
    { name: "ended-invalid-number", state: over("invalidNumber", ours) },
    { name: "ended-abandoned", state: over("abandoned", { connectedAt: undefined }) },
    { name: "ended-not-answered", state: over("notAnswered", ours) },
    { name: "ended-elsewhere", state: over("answeredElsewhere", { connectedAt: undefined }) },
    { name: "ended-transferred", state: over("transferred") },
  ],
};

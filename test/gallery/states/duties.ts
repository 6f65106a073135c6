import type { CrmRecord } from "../../../SoftphoneControl/model/records/crmRecord";
import type { SupervisionManner } from "../../../SoftphoneControl/model/workItems/supervision";
import type { WorkItem } from "../../../SoftphoneControl/model/workItems/workItem";
import { anna, callOf, nina, nineThirty, requestOf, talkOf } from "../../support/builders";
import type { StateChanges } from "../../support/builders";
import type { Subject } from "../GalleryState";
import { signedIn } from "../robin";
import { inCall } from "./sipPhone";

const annaKeller: CrmRecord = { id: "1", name: anna.name, recordType: "contact" };
const talking: WorkItem["capabilities"] = ["pause", "mute", "sendDtmf", "consult", "transfer", "singleStepConference"];
const up = (call: Partial<WorkItem>, changes: StateChanges = {}) => signedIn({ ...inCall, calls: [talkOf({ lookup: "done", participantLookupResult: [annaKeller], associatedParticipant: annaKeller, ...call })], ...changes });
const recorded = (recording: WorkItem["recording"], ...can: WorkItem["capabilities"]) => up({ recording, capabilities: [...talking, ...can, "end"] });
const joined = (manner: SupervisionManner, changes: StateChanges = {}) =>
  signedIn({ ...inCall, calls: [talkOf({ classification: "Internal", direction: "Outgoing", toAddress: nina.address, participants: [{ address: nina.address, name: nina.name }], queueName: undefined, supervision: { colleagueId: nina.id, manner }, capabilities: ["changeSupervision", "end"] })], ...changes });
const answering: Partial<WorkItem> = { autoAnswer: { phase: "waiting", dueAt: nineThirty + 4_000 } };
const atDesk: Partial<WorkItem> = { telephone: "deskPhone" };

/** What a contact centre asks of its agents, and of those who look after them. */
export const duties: Subject = {
  name: "Recording, supervision, desk phones",
  states: [
    { name: "recordable", state: recorded(undefined, "startRecording") },
    { name: "recording", state: recorded("on", "pauseRecording", "stopRecording") },
    { name: "recording-mandatory", state: recorded("on") },
    { name: "recording-paused", state: recorded("paused", "resumeRecording", "stopRecording") },
    { name: "recording-pause-asked", state: up({ recording: "on", capabilities: ["pause", "pauseRecording", "end"] }, { pending: [requestOf({ type: "pauseRecording", workItemId: talkOf().id })] }) },
    { name: "auto-answer", state: signedIn({ calls: [callOf(answering)] }) },
    { name: "monitoring", state: joined("monitor") },
    { name: "coaching", state: joined("coach") },
    { name: "barging", state: joined("barge") },
    { name: "manner-asked", state: joined("monitor", { pending: [requestOf({ type: "changeSupervision", workItemId: talkOf().id, manner: "coach" })] }) },
    { name: "desk-phone-ready", state: signedIn({ telephone: "deskPhone" }) },
    { name: "desk-phone-rings", state: signedIn({ telephone: "deskPhone", calls: [callOf({ ...atDesk, capabilities: ["reject"] })] }) },
    { name: "desk-phone-heard", state: up({ ...atDesk, capabilities: ["pause", "consult", "transfer", "end"] }, { telephone: "deskPhone" }) },
    { name: "telephone-menu", state: signedIn({ telephone: "softphone" }), steps: ["AgentState"] },
  ],
};

import type { CrmRecord } from "../../../SoftphoneControl/model/records/crmRecord";
import type { PastContact } from "../../../SoftphoneControl/model/past/pastContact";
import type { ShiftBook } from "../../../SoftphoneControl/model/past/shiftBook";
import type { WorkItem } from "../../../SoftphoneControl/model/workItems/workItem";
import { anna, conferenceOf, consultOf, nina, nineThirty, requestOf, talkOf } from "../../support/builders";
import type { StateChanges } from "../../support/builders";
import { missedCall, pastCall } from "../../support/pastCalls";
import type { Subject } from "../GalleryState";
import { signedIn } from "../robin";
import { inCall } from "./sipPhone";

const annaKeller: CrmRecord = { id: "1", name: anna.name, recordType: "contact" };
const invoice: CrmRecord = { id: "3", name: "Invoice 4711 was paid twice", recordType: "incident" };
const kellerLtd: CrmRecord = { id: "2", name: "Keller Ltd", recordType: "account" };
const known: Partial<WorkItem> = { lookup: "done", participantLookupResult: [annaKeller], associatedParticipant: annaKeller };
const everything: Partial<WorkItem> = { capabilities: ["pause", "mute", "sendDtmf", "consult", "transfer", "singleStepConference", "end"] };
const onHold: Partial<WorkItem> = { state: "Paused", capabilities: ["resume", "sendDtmf", "consult", "transfer", "end"] };
const withNina = talkOf({ ...known, state: "Paused", capabilities: ["completeTransfer", "conference", "end"] });
const book: ShiftBook = {
  calls: [pastCall({ at: nineThirty - 86_400_000 }), missedCall({ at: nineThirty - 3_600_000 })],
  spans: [],
};
const earlier: readonly PastContact[] = [
  { id: "p1", at: nineThirty - 172_800_000, direction: "Incoming", subject: "Invoice 4711 was paid twice" },
  { id: "p2", at: nineThirty - 864_000_000, direction: "Outgoing", subject: "Asked when the technician may come, and told the new appointment" },
];
const up = (call: Partial<WorkItem> = {}, changes: StateChanges = {}) => signedIn({ calls: [talkOf({ ...known, ...call })], ...inCall, ...changes });

export const talking: Subject = {
  name: "Calls that are up",
  states: [
    { name: "talking", state: up() },
    { name: "talking-with-case", state: up({ associations: [invoice], notes: "Paid on the 3rd and on the 5th." }) },
    { name: "talking-who-is-it", state: up({ associatedParticipant: undefined, participantLookupResult: [annaKeller, kellerLtd] }) },
    { name: "talking-to-a-stranger", state: up({ associatedParticipant: undefined, participantLookupResult: [], participants: [{ address: anna.address }] }) },
    { name: "talking-search", state: up({ associatedParticipant: undefined, participantLookupResult: [] }), steps: ["FindCustomer"] },
    { name: "muted", state: up({ muted: true, capabilities: ["pause", "unmute", "sendDtmf", "consult", "transfer", "end"] }) },
    { name: "held", state: up({ ...onHold, stateSince: talkOf().stateSince + 20_000 }) },
    { name: "hold-asked", state: up({}, { pending: [requestOf({ type: "pauseWorkitem", workItemId: talkOf().id })] }) },
    { name: "key-pad", state: up(everything), steps: ["Keypad"] },
    { name: "consult-target", state: up(everything), steps: ["Consult"] },
    { name: "transfer-target", state: up(everything), steps: ["Transfer"] },
    { name: "consult", state: signedIn({ calls: [withNina, consultOf()], ...inCall }) },
    { name: "consult-rings", state: signedIn({ calls: [withNina, consultOf({ state: "Initiated", capabilities: ["end"], connectedAt: undefined })], ...inCall }) },
    { name: "previous-contacts", state: up({}, { contactSearch: { workItemId: talkOf().id, phase: "done", contacts: earlier } }), props: { book: { read: async () => book, find: async () => [] } }, steps: ["Contacts"] },
    { name: "previous-contacts-none", state: up({}, { contactSearch: { workItemId: talkOf().id, phase: "failed", contacts: [] } }), steps: ["Contacts"] },
    { name: "conference", state: signedIn({ calls: [conferenceOf(known)], ...inCall }) },
    { name: "transferring", state: up({ transferringTo: nina.address, capabilities: ["end"] }) },
  ],
};

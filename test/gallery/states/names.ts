import type { CrmRecord } from "../../../SoftphoneControl/model/records/crmRecord";
import type { WorkItemId } from "../../../SoftphoneControl/model/ids";
import { agentRobin, callOf, channelOf, consultOf, nineThirty, talkOf } from "../../support/builders";
import { fieldOf } from "../fieldOf";
import type { Subject } from "../GalleryState";
import { signedIn, signedOut } from "../robin";

const long = { name: "Maximiliana-Theodora von Hohenstein-Wartenberg", address: "+493023125678" };
const account: CrmRecord = { id: "9", name: "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft mbH & Co. KG", recordType: "account" };
const arabic = { name: "ليلى الحسيني", address: "+97145550142" };
const hebrew = { id: "call-2" as WorkItemId, participants: [{ name: "דניאל כהן (מנהל)", address: "+97235550117" }] };
const longReason = channelOf({ state: "NotReady", reasonCode: "B9", reasonCodeLabel: "Besprechung mit der Qualitätssicherungsabteilung" });

/** The same views with what people are really called. */
export const names: Subject = {
  name: "Long names, other scripts",
  states: [
    { name: "long-ringing", state: signedIn({ calls: [callOf({ participants: [long], queueName: "Kundenbetreuung Privatkunden und Gewerbe", lookup: "done", participantLookupResult: [account], associatedParticipant: account })] }) },
    { name: "long-talking", state: signedIn({ calls: [talkOf({ participants: [long], lookup: "done", associatedParticipant: account, associations: [{ ...account, id: "10", recordType: "incident" }], ctiData: { ["Vertragskontonummer"]: "DE-0000-1111-2222-3333-4444-5555", Reason: "x".repeat(80) } })] }) },
    { name: "long-state", state: signedIn({ channels: [longReason], agent: { ...agentRobin, firstName: long.name, lastName: "of the House of Long Names" } }) },
    { name: "long-consult", state: signedIn({ calls: [talkOf({ participants: [long], state: "Paused", capabilities: ["completeTransfer", "conference", "end"] }), consultOf({ participants: [{ ...long, address: "1002" }] })] }) },
    { name: "long-message", state: signedIn({ notices: [{ id: "n", level: "error", code: "configurationInvalid", detail: `sip.${"accountsAndAgentStates".repeat(6)}`, at: nineThirty }] }) },
    { name: "long-field", state: signedIn(), props: { field: fieldOf({ value: "+49 30 23125 67890 1234 ext. 998877", error: "Die Durchwahl dieser Nummer ist länger, als es die Spalte erlaubt." }) } },
    { name: "right-to-left-names", state: signedIn({ calls: [talkOf({ participants: [arabic], notes: "طلبت فاتورة جديدة" }), callOf(hebrew)] }) },
    { name: "long-set-up", state: signedOut({ setUp: { code: "organizationInvalid", detail: `sip.${"server".repeat(14)}` } }) },
    { name: "hours-long", state: signedIn({ calls: [talkOf({ connectedAt: nineThirty - 40_000_000, stateSince: nineThirty - 40_000_000 })], channels: [channelOf({ state: "Active", stateChangeTime: nineThirty - 400_000_000 })] }) },
  ],
};

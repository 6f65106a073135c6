import type { CrmRecord } from "../../../SoftphoneControl/model/records/crmRecord";
import type { WorkItemId } from "../../../SoftphoneControl/model/ids";
import { anna, bob, callOf, requestOf, talkOf } from "../../support/builders";
import type { Subject } from "../GalleryState";
import { signedIn } from "../robin";
import { inCall } from "./sipPhone";

const annaKeller: CrmRecord = { id: "1", name: anna.name, recordType: "contact" };
const kellerLtd: CrmRecord = { id: "2", name: "Keller Ltd", recordType: "account" };
const unnamed = { participants: [{ address: anna.address }] };
const bobRings = callOf({ id: "call-bob" as WorkItemId, participants: [bob] });

export const ringing: Subject = {
  name: "Calls that ring",
  states: [
    { name: "ringing", state: signedIn({ calls: [callOf({ lookup: "done", participantLookupResult: [annaKeller], associatedParticipant: annaKeller })] }) },
    { name: "ringing-unknown", state: signedIn({ calls: [callOf({ ...unnamed, lookup: "done" })] }) },
    { name: "ringing-searching", state: signedIn({ calls: [callOf({ ...unnamed, lookup: "searching" })] }) },
    { name: "ringing-withheld", state: signedIn({ calls: [callOf({ participants: [{ address: "" }], fromAddress: "", ani: "" })] }) },
    { name: "ringing-several", state: signedIn({ calls: [callOf({ lookup: "done", participantLookupResult: [annaKeller, kellerLtd] })] }) },
    { name: "ringing-call-variables", state: signedIn({ calls: [callOf({ ctiData: { Reason: "invoice", Tier: "Gold", Waited: "1:42", Language: "de" } })] }) },
    { name: "ringing-answer-asked", state: signedIn({ calls: [callOf()], pending: [requestOf({ type: "acceptWorkitem", workItemId: callOf().id })] }) },
    { name: "ringing-second", state: signedIn({ ...inCall, calls: [talkOf(), bobRings] }) },
    { name: "ringing-second-on-hold", state: signedIn({ ...inCall, calls: [talkOf({ state: "Paused", capabilities: ["resume", "consult", "transfer", "end"] }), bobRings] }) },
    { name: "dialing", state: signedIn({ ...inCall, calls: [callOf({ state: "Initiated", direction: "Outgoing", toAddress: anna.address, queueName: undefined, capabilities: ["end"] })] }) },
  ],
};

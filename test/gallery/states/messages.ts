import type { CallRecord } from "../../../SoftphoneControl/model/records/callRecord";
import type { PeerId, WorkItemId } from "../../../SoftphoneControl/model/ids";
import { nineThirty, talkOf } from "../../support/builders";
import type { Subject } from "../GalleryState";
import { signedIn } from "../robin";
import { inCall } from "./sipPhone";

const notice = { id: "n1", at: nineThirty } as const;
const alert = { id: "a1", peerId: "peer" as PeerId, title: "Billing cannot be reached", description: "Invoices are not shown. Try it again, or go on without them." };
const unwritten: CallRecord = {
  key: "c1",
  workItemId: "c1" as WorkItemId,
  draft: { direction: "Incoming", address: "+12025550143", name: "", notes: "", reason: "", createdAt: nineThirty },
  isOver: true,
  revision: 1,
  changedAt: nineThirty,
  phase: "waiting",
  attempts: 1,
  fault: "offline",
};

export const messages: Subject = {
  name: "Messages",
  states: [
    { name: "notice-error", state: signedIn({ notices: [{ ...notice, level: "error", code: "timeout", about: "dial" }] }) },
    { name: "notice-info", state: signedIn({ notices: [{ ...notice, level: "info", code: "configurationWaits", dueAt: nineThirty + 6_000 }] }) },
    {
      name: "notices-several",
      state: signedIn({
        notices: [
          { ...notice, level: "error", code: "refused", detail: "486", about: "dial" },
          { ...notice, id: "n2", level: "error", code: "hostTimeout" },
          { ...notice, id: "n3", level: "info", code: "microphoneGone", dueAt: nineThirty + 6_000 },
        ],
      }),
    },
    { name: "notice-of-a-call", state: signedIn({ ...inCall, calls: [talkOf()], notices: [{ ...notice, level: "error", code: "transferFailed", detail: "486", workItemId: talkOf().id }] }) },
    { name: "records-unsaved", state: signedIn({ callRecords: { c1: unwritten } }) },
    { name: "records-forbidden", state: signedIn({ callRecords: { c1: { ...unwritten, fault: "forbidden" }, c2: { ...unwritten, key: "c2", fault: "forbidden" } } }) },
    { name: "integration-alert", state: signedIn({ alerts: [{ ...alert, confirm: "Try again", dismiss: "Go on without" }, { ...alert, id: "a2" }] }) },
    { name: "integration-alert-plain", state: signedIn({ alerts: [{ ...alert, title: undefined }] }) },
    { name: "integration-infos", state: signedIn({ infos: [{ id: "i1", text: "The case is saved", dueAt: nineThirty + 6_000 }, { id: "i2", text: "Two invoices are open", dueAt: nineThirty + 6_000 }] }) },
    { name: "outdated", state: signedIn({ link: "outdated" }) },
  ],
};

import type { RequestId } from "../../../SoftphoneControl/model/ids";
import { anna, bob, requestOf, talkOf, telephony } from "../../support/builders";
import { fieldOf } from "../fieldOf";
import type { Subject } from "../GalleryState";
import { signedIn } from "../robin";
import { inCall } from "./sipPhone";

const bobsRecord = { id: "7", name: bob.name, recordType: "contact" };
const question = (consultFrom: ReturnType<typeof talkOf>["id"] | undefined, ...doNotPhone: (typeof bobsRecord)[]) =>
  requestOf({ type: "dial", channelId: telephony, address: bob.address }, { id: "request-dial" as RequestId, phase: "asking", dueAt: undefined, question: { consultFrom, doNotPhone } });

export const numbers: Subject = {
  name: "Numbers",
  states: [
    { name: "key-pad-to-dial", state: signedIn(), steps: ["KeyPad"] },
    { name: "number-not-dialable", state: signedIn(), steps: [{ fill: "NumberToDial", with: "ask Anna" }, "Call"] },
    { name: "number-typed", state: signedIn(), steps: [{ fill: "NumberToDial", with: "+4930123456" }] },
    { name: "column-empty", state: signedIn(), props: { field: fieldOf({ value: "" }) } },
    { name: "column-odd", state: signedIn(), props: { field: fieldOf({ value: "ask reception" }) } },
    { name: "column-hidden", state: signedIn(), props: { field: fieldOf({ value: "", readable: false }) } },
    { name: "column-read-only", state: signedIn(), props: { field: fieldOf({ editable: false }) } },
    { name: "column-error", state: signedIn(), props: { field: fieldOf({ error: "Required fields must be filled in." }) } },
    {
      name: "column-stands-in",
      state: signedIn(),
      props: {
        field: fieldOf({
          value: "",
          candidates: [
            { label: anna.name, kind: "mobile", number: anna.address, record: { id: "1", name: anna.name, recordType: "contact" }, doNotPhone: false },
            { label: bob.name, kind: "business", number: bob.address, record: bobsRecord, doNotPhone: true },
          ],
        }),
      },
    },
    { name: "no-record", state: signedIn(), props: { field: undefined } },
    { name: "dial-consults", state: signedIn({ ...inCall, calls: [talkOf()], pending: [question(talkOf().id)] }) },
    { name: "dial-do-not-phone", state: signedIn({ pending: [question(undefined, bobsRecord)] }) },
  ],
};

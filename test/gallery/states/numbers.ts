import type { RequestId } from "../../../SoftphoneControl/model/ids";
import { anna, bob, requestOf, stateOf, talkOf, telephony } from "../../support/builders";
import { fieldOf } from "../fieldOf";
import type { Subject } from "../GalleryState";

const bobsRecord = { id: "7", name: bob.name, recordType: "contact" };
const question = (consultFrom: ReturnType<typeof talkOf>["id"] | undefined, ...doNotPhone: (typeof bobsRecord)[]) =>
  requestOf({ type: "dial", channelId: telephony, address: bob.address }, { id: "request-dial" as RequestId, phase: "asking", dueAt: undefined, question: { consultFrom, doNotPhone } });

export const numbers: Subject = {
  name: "Numbers",
  states: [
    { name: "key-pad-to-dial", state: stateOf(), steps: ["KeyPad"] },
    { name: "number-not-dialable", state: stateOf(), steps: [{ fill: "NumberToDial", with: "12" }, "Call"] },
    { name: "number-typed", state: stateOf(), steps: [{ fill: "NumberToDial", with: "+4930123456" }] },
    { name: "column-empty", state: stateOf(), props: { field: fieldOf({ value: "" }) } },
    { name: "column-odd", state: stateOf(), props: { field: fieldOf({ value: "ask reception" }) } },
    { name: "column-hidden", state: stateOf(), props: { field: fieldOf({ value: "", readable: false }) } },
    { name: "column-read-only", state: stateOf(), props: { field: fieldOf({ editable: false }) } },
    { name: "column-error", state: stateOf(), props: { field: fieldOf({ error: "Required fields must be filled in." }) } },
    {
      name: "column-stands-in",
      state: stateOf(),
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
    { name: "no-record", state: stateOf(), props: { field: undefined } },
    { name: "dial-consults", state: stateOf({ calls: [talkOf()], pending: [question(talkOf().id)] }) },
    { name: "dial-do-not-phone", state: stateOf({ pending: [question(undefined, bobsRecord)] }) },
  ],
};

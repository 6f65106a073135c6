import type { RequestId } from "../../../SoftphoneControl/model/ids";
import { anna, bob, requestOf, talkOf, telephony } from "../../support/builders";
import { fieldOf } from "../fieldOf";
import type { StateChanges } from "../../support/builders";
import { defaultPreferences } from "../../../SoftphoneControl/model/settings/preferences";
import type { Subject } from "../GalleryState";
import { signedIn } from "../robin";
import { inCall } from "./sipPhone";

const bobsRecord = { id: "7", name: bob.name, recordType: "contact" };
const found: StateChanges = {
  peopleSearch: {
    text: "Nin",
    phase: "done",
    people: [
      { label: "Nina Petrova", kind: "mobile", number: "+12065550171", record: { id: "21", name: "Nina Petrova", recordType: "contact" }, doNotPhone: false },
      { label: "Ninette & Sons Ltd", kind: "business", number: "+12065550172", record: { id: "22", name: "Ninette & Sons Ltd", recordType: "account" }, doNotPhone: true },
    ],
  },
};
const question = (consultFrom: ReturnType<typeof talkOf>["id"] | undefined, ...doNotPhone: (typeof bobsRecord)[]) =>
  requestOf({ type: "dial", channelId: telephony, address: bob.address }, { id: "request-dial" as RequestId, phase: "asking", dueAt: undefined, question: { consultFrom, doNotPhone } });

export const numbers: Subject = {
  name: "Numbers",
  states: [
    { name: "key-pad-to-dial", state: signedIn(), steps: ["KeyPad"] },
    { name: "number-not-dialable", state: signedIn(), steps: [{ fill: "NumberToDial", with: "ask Anna" }, "Call"] },
    { name: "number-typed", state: signedIn(), steps: [{ fill: "NumberToDial", with: "+4930123456" }] },
    { name: "suggestions", state: signedIn({ ...found, preferences: { ...defaultPreferences, favorites: [{ name: "Ninja Logistics", address: "+493023125000" }] } }), steps: [{ fill: "NumberToDial", with: "Nin" }] },
    { name: "suggestions-nobody", state: signedIn({ peopleSearch: { text: "Zebulon", phase: "done", people: [] } }), steps: [{ fill: "NumberToDial", with: "Zebulon" }] },
    { name: "suggestions-failed", state: signedIn({ peopleSearch: { text: "Zebulon", phase: "failed", people: [] } }), steps: [{ fill: "NumberToDial", with: "Zebulon" }] },
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

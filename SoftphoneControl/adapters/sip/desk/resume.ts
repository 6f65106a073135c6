import * as v from "valibot";
import { directions } from "../../../model/workItems/workItem";
import type { WorkItemId } from "../../../model/ids";
import type { ResumeData } from "../../../ports/contactCenterPort";
import type { LogPort } from "../../../ports/logPort";
import { bookedCall, desk, id, readResume, taken } from "../../books/resume";
import type { LegRecord } from "../leg";
import type { SipBooks, SipCall } from "./sipBooks";

const version = 1;
const text = v.string();
const time = v.number();

const record = v.strictObject({
  id: text,
  direction: v.picklist(directions),
  remoteUri: text,
  remoteTarget: text,
  callId: text,
  localTag: text,
  remoteTag: text,
  isHeld: v.boolean(),
  isMuted: v.boolean(),
  other: v.strictObject({ address: text, name: v.optional(text), headers: v.record(text, text) }),
  at: time,
});

const party = v.strictObject({ legId: text, address: text, isRecovering: v.optional(v.literal(true)) });

const schema = v.strictObject({
  version: v.picklist([version]),
  state: v.strictObject({
    desk,
    calls: v.array(v.strictObject({ ...bookedCall, parties: v.array(party), ringsUntil: v.optional(time), recoverableUntil: v.optional(time), orderedBy: v.optional(id<NonNullable<SipCall["orderedBy"]>>()) })),
    taken,
    agent: v.strictObject({ agentId: text, firstName: text, lastName: text, loginName: text, extension: text, teamId: text, activeDeviceId: text }),
    ended: v.array(id<WorkItemId>()),
  }),
  /** Of the legs that were up. */
  legs: v.array(record),
});

export interface Resumed {
  readonly state: SipBooks;
  readonly legs: readonly LegRecord[];
}

/** No secret is in it. Undefined while nobody is signed in: there is nothing to go on with. */
export function writeResume(state: SipBooks, legs: readonly LegRecord[]): ResumeData | undefined {
  return state.desk.signedIn ? JSON.stringify({ version, state, legs }) : undefined;
}

export function readResumeData(data: ResumeData | undefined, log: LogPort): Resumed | undefined {
  const read = readResume(schema, data, "sip", log);
  return read?.state.desk.signedIn === true ? read : undefined;
}

import { array, boolean, is, looseObject, number, optional, picklist, record, string } from "valibot";
import { agentStates } from "../../model/agent/agentState";
import { classifications, directions, workItemStates } from "../../model/workItems/workItem";
import type { PhoneState } from "../../state/state";

const text = string();
const object = looseObject({});
const party = looseObject({ address: text });
const customer = looseObject({ id: text, name: text, recordType: text });
const reasons = array(looseObject({ id: text, label: text }));
const settings = looseObject({ seed: number(), wrapupMs: number() });

const device = looseObject({ id: text, label: text });

const workItem = looseObject({
  id: text, channelId: text, ani: text, fromAddress: text, toAddress: text, notes: text,
  state: picklist(workItemStates), direction: picklist(directions), classification: picklist(classifications),
  participants: array(party), capabilities: array(text), ctiData: record(text, text), associations: array(customer), participantLookupResult: array(customer),
  times: looseObject({ ring: number(), talk: number(), hold: number(), wrapup: number() }),
  createdAt: number(), stateSince: number(), revision: number(),
});

const request = looseObject({ id: text, phase: text, command: looseObject({ type: text }), question: optional(looseObject({ doNotPhone: array(customer) })) });

const shift = looseObject({ startedAt: number(), seenAt: number(), endedAt: optional(number()), counts: record(text, number()), failed: record(text, number()), outages: array(looseObject({ from: number() })) });

const schema = looseObject({
  configuration: looseObject({
    permissions: looseObject({ customRequests: array(text), pages: array(looseObject({ page: text, requests: array(text), guardsDial: boolean() })) }),
    backend: text, channelId: text, defaultCountry: text, customSettings: record(text, text), simulation: settings, sip: looseObject({ server: text }),
  }),
  connection: looseObject({ phase: text }),
  agent: optional(looseObject({ agentId: text, firstName: text, lastName: text })),
  channels: array(looseObject({ id: text, type: text, state: picklist(agentStates), reasonCode: text, reasonCodeLabel: text, stateChangeTime: number() })),
  reasonCodes: looseObject({ Logout: reasons, NotReady: reasons, Wrapup: reasons }),
  directory: looseObject({ colleagues: array(looseObject({ id: text, name: text })), queues: array(looseObject({ id: text, name: text })) }),
  workItems: record(text, workItem),
  ended: array(workItem),
  requests: record(text, request),
  settledRequests: array(request),
  notices: array(looseObject({ id: text, code: text })),
  alerts: array(looseObject({ id: text, peerId: text, description: text })),
  infos: array(looseObject({ id: text, text, dueAt: number() })),
  dialGuards: array(text),
  resync: object,
  kept: record(text, object),
  callRecords: record(text, looseObject({ key: text, workItemId: text, revision: number(), phase: text, draft: object })),
  pages: record(text, looseObject({ kind: text, methods: array(text), usedAt: number() })),
  media: record(text, looseObject({ phase: text })),
  peopleSearch: optional(looseObject({ text, phase: text, people: array(looseObject({ label: text, number: text, record: customer })) })),
  devices: optional(looseObject({ microphone: text, inputs: array(device), outputs: array(device) })),
  chatDesk: optional(looseObject({ phase: text })),
  contactSearch: optional(looseObject({ workItemId: text, phase: text, contacts: array(looseObject({ id: text, at: number(), direction: picklist(directions), subject: text })) })),
  telephone: optional(text),
  journeys: record(text, looseObject({ customerId: text, events: array(looseObject({ id: text, at: number(), kind: text, title: text })) })),
  health: optional(looseObject({ reconnects: array(number()), calls: array(looseObject({ workItemId: text, at: number(), last: number(), worst: number() })), shift: optional(shift), past: optional(array(shift)) })),
  restartAskedAt: optional(number()),
  credentialsAsked: optional(looseObject({ why: text, user: text })),
});

/** Another page's phone, as a page of the same version draws it; undefined when it is something else. */
export function readReplica(phone: unknown): PhoneState | undefined {
  return is(schema, phone) ? (phone as unknown as PhoneState) : undefined;
}

import type { AnalyticsEvent } from "../../SoftphoneControl/model/host/analyticsEvent";
import type { CrmRecord } from "../../SoftphoneControl/model/records/crmRecord";
import type { SoftphoneErrorCode } from "../../SoftphoneControl/model/requests/softphoneError";
import type { HostMethod, HostPort, NewForm, Toast } from "../../SoftphoneControl/ports/hostPort";
import type { Behaviour } from "../support/cif/behaviour";

/** One method of the port, and what stands behind it in Dynamics. */
export interface Ability {
  readonly method: HostMethod;
  readonly ask: (host: HostPort) => Promise<unknown> | undefined;
  /** The host's own method, and what it is given. */
  readonly by: string;
  readonly sends: readonly unknown[];
  /** What it answers there, where its fake does not say it itself. */
  readonly given?: Behaviour;
  readonly answer: unknown;
  /** What becomes of a method that says no. */
  readonly refused: SoftphoneErrorCode;
  /** What becomes of one that says nothing: a failure in time, or patience where the agent answers. */
  readonly hangs: SoftphoneErrorCode | "waits";
  /** What becomes of an answer that makes no sense: a failure, or nothing where answers say nothing. */
  readonly nonsense: SoftphoneErrorCode | "done";
}

const person: CrmRecord = { id: "c0ffee00-0000-4000-8000-000000000001", name: "Ada Example", recordType: "contact" };
const saved: CrmRecord = { id: "new1", name: "Ada Example", recordType: "incident" };
const form: NewForm = { table: "incident", values: { title: "A call", customerid: person, primarycontactid: person } };
const toast: Toast = { token: "t1", templateName: "osp_call", templateParameters: { customerName: "Ada", list: [1] } };
const milestone: AnalyticsEvent = {
  conversationId: "v1", providerSessionId: "p1", name: "osp_CallHeld", reason: "agent", at: Date.UTC(2026, 2, 3, 8),
  additionalData: "held", customData: { queue: "Support", holdMs: "1000" }, externalCorrelationId: "w1",
};

/** A lookup of one table takes no type; what may be of several does. */
const parameters = {
  title: "A call",
  customerid: person.id, customeridname: "Ada Example", customeridtype: "contact",
  primarycontactid: person.id, primarycontactidname: "Ada Example",
};

export const cifAbilities: readonly Ability[] = [
  { method: "focusSession", ask: (host) => host.focusSession?.("s1"), by: "requestFocusSession", sends: ["s1"], answer: undefined, refused: "notPossibleNow", hangs: "hostTimeout", nonsense: "done" },
  {
    method: "setSessionTitle", ask: (host) => host.setSessionTitle?.("s1", { customer: "Contoso" }), by: "setSessionTitle", sends: [{ customer: "Contoso", sessionId: "s1" }],
    answer: undefined, refused: "notPossibleNow", hangs: "hostTimeout", nonsense: "done",
  },
  {
    method: "conversationOf", ask: (host) => host.conversationOf?.("s1"), by: "getSession", sends: ["s1"], given: { returns: new Map([["conversationId", "v1"]]) },
    answer: "v1", refused: "notPossibleNow", hangs: "hostTimeout", nonsense: "hostUnclear",
  },
  {
    method: "newRecord", ask: (host) => host.newRecord?.(form), by: "openForm", sends: [JSON.stringify({ entityName: "incident", useQuickCreateForm: true }), JSON.stringify(parameters), "correlation"],
    given: { returns: JSON.stringify({ savedEntityReference: [{ id: "{new1}", name: "Ada Example", entityType: "incident" }] }) }, answer: saved, refused: "recordNotShown", hangs: "waits", nonsense: "done",
  },
  {
    method: "notify", ask: (host) => host.notify?.(toast), by: "notifyEvent", sends: [{ templateName: "osp_call", templateParameters: toast.templateParameters, cancellationToken: "t1" }, "correlation"],
    answer: "accepted", refused: "notPossibleNow", hangs: "waits", nonsense: "hostUnclear",
  },
  { method: "cancelNotice", ask: (host) => host.cancelNotice?.("t1"), by: "cancelEvent", sends: ["t1", "correlation"], answer: undefined, refused: "notPossibleNow", hangs: "hostTimeout", nonsense: "hostUnclear" },
  { method: "setPresence", ask: (host) => host.setPresence?.("Busy"), by: "setPresence", sends: ["Busy", "correlation"], answer: undefined, refused: "notPossibleNow", hangs: "hostTimeout", nonsense: "hostUnclear" },
  {
    method: "logAnalytics",
    ask: (host) => host.logAnalytics?.(milestone),
    by: "logAnalyticsEvent",
    sends: [
      {
        conversationId: "v1", providerSessionId: "p1",
        events: [{
          kpiEventName: "osp_CallHeld", kpiEventReason: "agent", eventTimestamp: "2026-03-03T08:00:00.000Z", additionalData: "held", externalCorrelationId: "w1",
          customData: [{ attribute: "queue", value: "Support" }, { attribute: "holdMs", value: "1000" }],
        }],
      },
      "osp_CallHeld",
      "correlation",
    ],
    answer: undefined, refused: "notPossibleNow", hangs: "hostTimeout", nonsense: "done",
  },
];

export const multisessionAbilities: readonly Ability[] = [
  {
    method: "newRecord", ask: (host) => host.newRecord?.(form), by: "openForm", sends: [{ entityName: "incident", useQuickCreateForm: true }, parameters],
    answer: saved, refused: "recordNotShown", hangs: "waits", nonsense: "done",
  },
  {
    method: "showSidePage", ask: (host) => host.showSidePage?.("new_/chat.html"), by: "openWebResource", sends: ["new_/chat.html", { openInNewWindow: true, width: 360, height: 640 }],
    answer: undefined, refused: "chatPageNotShown", hangs: "hostTimeout", nonsense: "done",
  },
];

/** The ways to a record, the best first: what each is given. The last tells nothing of a form that it shows. */
export const cifWays: readonly (readonly [string, ...unknown[]])[] = [
  ["createTab", { templateName: "msdyn_entityrecord", templateParameters: { entityName: "contact", entityId: person.id }, isFocused: true }, "correlation"],
  ["searchAndOpenRecords", "contact", `?$select=contactid&$filter=contactid eq ${person.id}`, false, "correlation"],
  ["openForm", JSON.stringify({ entityName: "contact", entityId: person.id }), undefined, "correlation"],
];

export const multisessionWays: readonly (readonly [string, ...unknown[]])[] = [
  ["createTab", { templateName: "msdyn_entityrecord", appContext: new Map([["entityName", "contact"], ["entityId", person.id]]), isFocused: true }],
  ["openForm", { entityName: "contact", entityId: person.id }],
];

export { person };

import type { CrmRecord } from "../../model/records/crmRecord";
import type { SoftphoneErrorCode } from "../../model/requests/softphoneError";
import type { ClockPort } from "../../ports/clockPort";
import { HostRefusal } from "../../ports/hostPort";
import type { HostNews, HostPort, PageHost, Toast } from "../../ports/hostPort";
import type { LogPort } from "../../ports/logPort";
import { inTurn } from "../call/inTurn";
import { refusalOf, sessionLimits } from "../call/openSession";
import { formParameters } from "../forms/formParameters";
import { savedRecord } from "../forms/savedRecord";
import { shown } from "../forms/shown";
import type { CifClient, CifMethodName } from "./cifClient";
import { createCifNews } from "./cifNews";
import { createCifSessions } from "./cifSessions";
import { createToasts } from "./toasts";

export interface CifHostInputs {
  readonly client: CifClient;
  readonly clock: Pick<ClockPort, "after">;
  readonly log: LogPort;
  readonly newId: () => string;
  /** Shows pages beside the form; undefined while nobody can. CIF has nothing of the kind. */
  readonly sidePage: () => HostPort["showSidePage"];
}

const others = ["getAllSessions", "requestFocusSession", "setSessionTitle", "getSession", "cancelEvent", "setPresence", "logAnalyticsEvent"] as const;

/** Milliseconds. What one wish takes after another stays, together, below what another page waits. */
export const hostLimits: Readonly<Record<string, number>> = {
  ...sessionLimits,
  createTab: 3_000,
  searchAndOpenRecords: 4_000,
  getMode: 3_000,
  setMode: 6_000,
  ...Object.fromEntries(others.map((name) => [name, 9_000])),
};

/** The tab template that shows a record; every multisession app has it. */
const recordTab = "msdyn_entityrecord";
const docked = 1;
const guid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** All that a channel provider's page can have of the app around it, each method as far as CIF has it there. */
export function createCifHost({ client, clock, log, newId, sidePage }: CifHostInputs): PageHost {
  const sessions = createCifSessions({ client, log, newId });
  const { focusSession, setSessionTitle } = sessions;
  const toasts = createToasts(client, newId);
  const news = createCifNews({ client, log });

  async function told<Answer>(asked: Promise<Answer>, no: SoftphoneErrorCode = "notPossibleNow"): Promise<Answer> {
    try {
      return await asked;
    } catch (error) {
      throw error instanceof HostRefusal ? error : refusalOf(error, no);
    }
  }
  const where = <Method>(name: CifMethodName, method: Method): Method | undefined => (client.has(name) ? method : undefined);

  /**
   * A tab of the focused session, where that may have one; else by the record's key, which opens the one that is found; else as a form.
   * Searched for, a phone call would come as a new one, and only the key of a table that is no activity follows from its name.
   */
  function openRecord({ id: given, recordType }: CrmRecord): Promise<void> {
    const id = given.replace(/[{}]/g, "");
    const correlationId = newId();
    const isFindable = guid.test(id) && /^\w+$/.test(recordType) && recordType !== "phonecall";
    const query = `?$select=${recordType}id&$filter=${recordType}id eq ${id}`;
    return told(
      inTurn([
        () => client.createTab({ templateName: recordTab, templateParameters: { entityName: recordType, entityId: id }, isFocused: true }, correlationId),
        ...(isFindable ? [() => client.searchAndOpenRecords(recordType, query, false, undefined, correlationId)] : []),
        () => shown(clock, client.openForm({ entityName: recordType, entityId: id }, undefined, correlationId)),
      ]),
      "recordNotShown",
    );
  }

  const newRecord: HostPort["newRecord"] = (form) =>
    told(client.openForm({ entityName: form.table, useQuickCreateForm: true }, formParameters(form), newId()).then(savedRecord), "recordNotShown");

  async function showPanel(): Promise<void> {
    const mode = await client.getMode().catch(() => undefined);
    if (mode !== docked) await client.setMode(docked);
  }

  async function setPresence(presence: string): Promise<void> {
    if (!(await client.setPresence(presence, newId()))) throw new HostRefusal("notPossibleNow", "CIFramework.setPresence: refused");
  }

  const logAnalytics: HostPort["logAnalytics"] = ({ conversationId, providerSessionId, name, reason, at, additionalData, customData, externalCorrelationId }) => {
    const custom = customData && Object.entries(customData).map(([attribute, value]) => ({ attribute, value }));
    const event = { kpiEventName: name, kpiEventReason: reason, at, additionalData, externalCorrelationId, customData: custom };
    return told(client.logAnalyticsEvent({ conversationId, providerSessionId, events: [event] }, name, newId()));
  };

  return {
    ...sessions,
    createSession: async (command) => news.known(await sessions.createSession(command)),
    get focusSession() {
      return where("requestFocusSession", focusSession);
    },
    get setSessionTitle() {
      return where("setSessionTitle", setSessionTitle);
    },
    get conversationOf() {
      return where("getSession", async (id: string) => (await told(client.getSession(id))).conversationId);
    },
    get openRecord() {
      return where("createTab", openRecord) ?? where("searchAndOpenRecords", openRecord) ?? where("openForm", openRecord);
    },
    get newRecord() {
      return where("openForm", newRecord);
    },
    get notify() {
      return where("notifyEvent", (toast: Toast) => told(toasts.notify(toast)));
    },
    get cancelNotice() {
      return where("cancelEvent", (token: string) => told(toasts.cancel(token)));
    },
    get showPanel() {
      return where("setMode", () => told(showPanel()));
    },
    get showSidePage() {
      return sidePage();
    },
    get setPresence() {
      return where("setPresence", (presence: string) => told(setPresence(presence)));
    },
    get logAnalytics() {
      return where("logAnalyticsEvent", logAnalytics);
    },
    get subscribe() {
      return where("addHandler", (listener: (told: HostNews) => void) => news.subscribe(listener));
    },
  };
}

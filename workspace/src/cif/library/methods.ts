/** How a method's result and its failure arrive. */
export type ResultKind =
  /** Both as JSON text. */
  | "json"
  /** The result as JSON text, the failure as a Map. */
  | "jsonOrMap"
  /** The result as it is, the failure as a Map. */
  | "plain";

export interface Method {
  readonly kind: ResultKind;
  /** Waits for a person, so for any time. */
  readonly patient?: boolean;
  /** The argument that has to be JSON text: parsed before there is a promise, so something else throws. */
  readonly parsed?: number;
  /** Arguments that must not be blank. */
  readonly needed?: number;
}

export const methods: Readonly<Record<string, Method>> = {
  createRecord: { kind: "json", parsed: 1, needed: 2 },
  retrieveRecord: { kind: "json", needed: 2 },
  updateRecord: { kind: "json", parsed: 2, needed: 3 },
  deleteRecord: { kind: "json", needed: 2 },
  searchAndOpenRecords: { kind: "json", needed: 2 },
  openForm: { kind: "json", patient: true, needed: 1 },
  getEnvironment: { kind: "json" },
  notifyEvent: { kind: "jsonOrMap", patient: true, needed: 1 },
  updateConversation: { kind: "json", needed: 2 },
  cancelEvent: { kind: "plain", needed: 1 },
  renderSearchPage: { kind: "plain", needed: 1 },
  getEntityMetadata: { kind: "plain", needed: 1 },
  setWidth: { kind: "plain", needed: 1 },
  getWidth: { kind: "plain" },
  setMode: { kind: "plain", needed: 1 },
  getMode: { kind: "plain" },
  setClickToAct: { kind: "plain", needed: 1 },
  getClickToAct: { kind: "plain" },
  canCreateSession: { kind: "plain" },
  createSession: { kind: "plain", patient: true, needed: 1 },
  getSession: { kind: "plain", needed: 1 },
  getFocusedSession: { kind: "plain" },
  getAllSessions: { kind: "plain" },
  setSessionTitle: { kind: "plain", needed: 1 },
  requestFocusSession: { kind: "plain", needed: 1 },
  notifyNewActivity: { kind: "plain", needed: 2 },
  notifyKpiBreach: { kind: "plain", needed: 1 },
  createTab: { kind: "plain", needed: 1 },
  getTabs: { kind: "plain" },
  getFocusedTab: { kind: "plain" },
  focusTab: { kind: "plain", needed: 1 },
  refreshTab: { kind: "plain", needed: 1 },
  setTabTitle: { kind: "plain", needed: 2 },
  closeTab: { kind: "plain", needed: 1 },
  setPresence: { kind: "plain", needed: 1 },
  getPresence: { kind: "plain" },
  updateContext: { kind: "plain", needed: 2 },
  logAnalyticsEvent: { kind: "plain", needed: 2 },
  raiseEvent: { kind: "plain", needed: 1 },
};

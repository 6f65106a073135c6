import { placeOf } from "../sessions/places";
import { mostSessions, mostTabs } from "../sessions/session";
import type { AppTab, Session } from "../sessions/session";
import { must } from "../sessions/sessions";
import type { Sessions } from "../sessions/sessions";
import { filledIn, sessionTemplate, tabTemplate } from "../sessions/templates";

interface ApmSessionInput {
  readonly templateName: string;
  readonly sessionContext?: ReadonlyMap<string, unknown>;
  readonly isFocused?: boolean;
}

interface ApmTabInput {
  readonly templateName: string;
  readonly appContext?: ReadonlyMap<string, unknown>;
  readonly isFocused?: boolean;
}

const topics = { ON_SESSION_SWITCH: "apm.session.switch", ON_SESSION_CLOSED: "apm.session.closed" } as const;

/** `Microsoft.Apm`: sessions and tabs for the app's own code. It takes Maps where the integration framework takes plain objects. */
export function createApm(sessions: Sessions): Record<string, unknown> {
  publish(sessions);
  return {
    async createSession({ templateName, sessionContext = new Map(), isFocused = true }: ApmSessionInput): Promise<string> {
      const template = must(sessionTemplate(templateName), `Session template ${templateName} was not found.`);
      const context = withPairs(asMap(sessionContext, "sessionContext"));
      return sessions.create({
        templateName,
        title: filledIn(template.title, context) || "Session",
        owner: "app",
        context,
        place: placeOf(context),
        focused: isFocused,
      });
    },
    canCreateSession: () => sessions.all().length < mostSessions,
    async createTab({ templateName, appContext = new Map(), isFocused = true }: ApmTabInput): Promise<string> {
      must(tabTemplate(templateName), `Application tab template ${templateName} was not found.`);
      return sessions.createTab({ templateName, place: placeOf(asMap(appContext, "appContext")), focused: isFocused });
    },
    getFocusedSession: () => sessionObject(sessions, sessions.focused()),
    getAllSessions: () => sessions.all().map((session) => sessionObject(sessions, session)),
    getSession: (id: string) => sessionObject(sessions, must(sessions.find(id), `There is no session ${id}.`)),
    focusTab: sessions.focusTab,
    closeTab: sessions.closeTab,
    refreshTab: (id: string) => sessions.changeTab(id, { loads: Date.now() }),
    getEventPublisherTopic: (name: keyof typeof topics) => topics[name],
  };
}

function sessionObject(sessions: Sessions, { id, owner, title }: Session): Record<string, unknown> {
  const now = () => must(sessions.find(id), `There is no session ${id}.`);
  const tab = (tabId: string) => tabObject(must(now().tabs.find((one) => one.id === tabId), `There is no tab ${tabId}.`));
  return {
    sessionId: id,
    isDefault: owner === "home",
    canClose: owner !== "home",
    title,
    getFocusedTab: () => tab(now().focusedTabId),
    getAllTabs: () => now().tabs.map(tabObject),
    getTab: tab,
    canCreateTab: () => now().tabs.length < mostTabs,
    updateContext: (values: object) => sessions.change(id, { context: new Map([...now().context, ...Object.entries(values)]) }),
    getContext: async () => new Map(now().context),
    focus: () => sessions.focus(id),
    requestFocus: () => sessions.change(id, { news: now().news + 1 }),
    close: () => sessions.close(id),
  };
}

function tabObject({ id, title }: AppTab): Record<string, unknown> {
  return { tabId: id, title };
}

function asMap(value: ReadonlyMap<string, unknown>, name: string): ReadonlyMap<string, unknown> {
  if (!(value instanceof Map)) throw new Error(`${name} must be a Map.`);
  return value;
}

/** `parametersStr` carries more of them, as text. */
function withPairs(context: ReadonlyMap<string, unknown>): ReadonlyMap<string, unknown> {
  const text = context.get("parametersStr");
  return typeof text === "string" ? new Map([...context, ...(JSON.parse(text) as [string, unknown][])]) : context;
}

function publish(sessions: Sessions): void {
  const switched = new BroadcastChannel(topics.ON_SESSION_SWITCH);
  const closed = new BroadcastChannel(topics.ON_SESSION_CLOSED);
  sessions.listen({
    switched: (previousSessionId, newSessionId) => switched.postMessage({ previousSessionId, newSessionId }),
    closed: ({ id }) => closed.postMessage({ sessionId: id }),
  });
}

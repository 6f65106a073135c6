import { refuseAsJson, refuseAsMap, refusal } from "./behaviour";

type Duties = Record<string, (...args: never[]) => unknown>;

export interface FakeSession {
  readonly id: string;
  readonly templateName: string;
  readonly templateParameters: unknown;
  readonly context: unknown;
}

const templates = ["msdyn_chat_session", "case"];

interface SessionInput {
  readonly templateName: string;
  readonly templateParameters?: unknown;
  readonly context?: unknown;
}

/** Sessions and tabs of the multisession app: ids as plain texts, a session as a `Map`, no more than ten. */
export function createFakeSessions(): { readonly sessions: FakeSession[]; readonly tabs: string[]; readonly titles: unknown[]; readonly duties: Duties } {
  const sessions: FakeSession[] = [];
  const tabs: string[] = [];
  const titles: unknown[] = [];
  let ids = 0;
  const done = (): Promise<undefined> => Promise.resolve(undefined);
  return {
    sessions,
    tabs,
    titles,
    duties: {
      canCreateSession: () => Promise.resolve(sessions.length < 10),
      createSession({ templateName, templateParameters, context }: SessionInput) {
        if (sessions.length >= 10) return refuseAsMap("MaxSessionsReached for +442071838750");
        if (!templates.includes(templateName)) return refuseAsMap("SessionTemplateNotFoundError");
        const session = { id: `session-id-${(ids += 1)}`, templateName, templateParameters, context };
        sessions.push(session);
        return Promise.resolve(session.id);
      },
      getSession(id: string) {
        const session = sessions.find((one) => one.id === id);
        if (!session) return refuseAsMap("No such session");
        return Promise.resolve(new Map<string, unknown>([["sessionId", id], ["conversationId", null], ["context", session.context ?? { caller: "Ada" }], ["isFocused", true]]));
      },
      getFocusedSession: () => Promise.resolve(sessions.at(-1)?.id ?? null),
      getAllSessions: () => Promise.resolve(sessions.map(({ id }) => id)),
      setSessionTitle(input: object) {
        if (typeof input !== "object") return refuseAsJson("input must be an object");
        titles.push(input);
        return done();
      },
      requestFocusSession: (id: string) => (id === "" ? refuseAsJson("The session's id is blank.") : done()),
      createTab({ templateName }: SessionInput) {
        if (templateName === "none") return refusal({ errorCode: -2147220969, message: "No tab for Ada Example" });
        tabs.push(`tab-id-${tabs.length + 1}`);
        return Promise.resolve(tabs.at(-1));
      },
      getTabs: () => Promise.resolve([...tabs]),
      getFocusedTab: () => Promise.resolve(tabs.at(-1)),
      focusTab: done,
      refreshTab: done,
      setTabTitle: (id: string, { title }: { title: string }) => {
        titles.push([id, title]);
        return done();
      },
      closeTab(id: string) {
        tabs.splice(tabs.indexOf(id), 1);
        return done();
      },
    },
  };
}

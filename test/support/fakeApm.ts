import { createBehaviours, refusal } from "./cif/behaviour";
import type { Behaviour } from "./cif/behaviour";

interface SessionInput {
  readonly templateName: string;
  readonly sessionContext: ReadonlyMap<string, unknown>;
}

const templates = ["case"];

/** `Microsoft.Apm` as its pages have it: `canCreateSession` answers at once, sessions are objects with methods, parameters come as a `Map`. */
export function createFakeApm() {
  const behaviours = createBehaviours();
  const sessions: { readonly id: string; readonly templateName: string; readonly sessionContext: ReadonlyMap<string, unknown> }[] = [];
  let ids = 0;
  let focused: string | undefined;

  const close = (id: string): void => void sessions.splice(sessions.findIndex((one) => one.id === id), 1);
  const sessionOf = (id: string) => ({
    sessionId: id,
    focus() {
      focused = id;
    },
    close: () => Promise.resolve(close(id)),
  });

  const library: Partial<Record<string, unknown>> = {
    canCreateSession: behaviours.method("canCreateSession", () => sessions.length < 10),
    createSession: behaviours.method("createSession", async (given) => {
      const { templateName, sessionContext } = given as SessionInput;
      if (!(sessionContext instanceof Map)) throw new TypeError("sessionContext is no Map");
      if (sessions.length >= 10) return refusal(new Error("Too many for Ada Example"));
      if (!templates.includes(templateName)) return refusal(new Error(`No template ${templateName}`));
      const session = { id: `session-${(ids += 1)}`, templateName, sessionContext };
      sessions.push(session);
      return session.id;
    }),
    getAllSessions: behaviours.method("getAllSessions", () => sessions.map(({ id }) => id)),
    createTab: behaviours.method("createTab", async (given) => {
      const { appContext } = given as { readonly appContext: unknown };
      if (!(appContext instanceof Map)) throw new TypeError("appContext is no Map");
      return `tab-${appContext.get("entityId")}`;
    }),
    getEventPublisherTopic: behaviours.method("getEventPublisherTopic", (name) => `topic of ${String(name)}`),
    getSession: behaviours.method("getSession", (id) => (sessions.some((one) => one.id === id) ? sessionOf(String(id)) : undefined)),
  };

  return {
    library,
    calls: behaviours.calls,
    sessions,
    close,
    focused: () => focused,
    sessionOf,
    set: (name: string, behaviour: Behaviour | undefined) => {
      behaviours.set(name, behaviour);
    },
  };
}

import { placeOf } from "../../sessions/places";
import { mostSessions } from "../../sessions/session";
import type { Session } from "../../sessions/session";
import { must } from "../../sessions/sessions";
import { filledIn, sessionTemplate, tabTemplate, textOf } from "../../sessions/templates";
import type { HostMethods, HostParts } from "./hostParts";

interface SessionInput {
  readonly templateName: string;
  readonly templateParameters?: Readonly<Record<string, unknown>>;
  /** Undocumented, and the way to tie a call to its session. */
  readonly context?: Readonly<Record<string, unknown>>;
}

interface TabInput {
  readonly templateName: string;
  readonly templateParameters?: Readonly<Record<string, unknown>>;
  readonly isFocused?: boolean;
}

/** Sessions and tabs: those of the provider, and home; it can neither switch to a session nor close one. */
export function sessionMethods({ sessions, dataverse }: Pick<HostParts, "sessions" | "dataverse">): HostMethods {
  const own = (id: string): Session => {
    const session = sessions.find(id);
    if (session?.owner !== "provider") throw new Error(`There is no session ${id} of this provider.`);
    return session;
  };
  const focusedOwn = (): Session => {
    const session = sessions.focused();
    if (session.owner === "app") throw new Error("The focused session does not belong to this provider.");
    return session;
  };
  const ownTab = (id: string): void => {
    if (!focusedOwn().tabs.some((tab) => tab.id === id)) throw new Error(`There is no tab ${id} in the focused session.`);
  };
  return {
    canCreateSession: () => sessions.all().length < mostSessions,
    createSession({ templateName, templateParameters = {}, context = {} }: SessionInput) {
      const template = must(sessionTemplate(templateName), `Session template ${templateName} was not found.`);
      const parameters = new Map(Object.entries({ ...templateParameters, ...context }));
      const title = filledIn(template.title, parameters) || "Session";
      const id = sessions.create({ templateName, title, owner: "provider", context: new Map(Object.entries(context)), place: placeOf(parameters), focused: true });
      dataverse.create("msdyn_ocliveworkitem", { activityid: own(id).conversationId, subject: title });
      return id;
    },
    getSession(id: string) {
      const { context, conversationId } = own(id);
      return new Map<string, unknown>([["sessionId", id], ["conversationId", conversationId], ["context", Object.fromEntries(context)], ["isFocused", sessions.focused().id === id]]);
    },
    getFocusedSession: () => (sessions.focused().owner === "app" ? null : sessions.focused().id),
    getAllSessions: () => sessions.all().filter(({ owner }) => owner === "provider").map(({ id }) => id),
    setSessionTitle({ sessionId, ...slugs }: { sessionId: string } & Readonly<Record<string, string>>) {
      focusedOwn();
      const template = must(sessionTemplate(own(sessionId).templateName), "The session's template is gone.");
      sessions.change(sessionId, { title: filledIn(template.title, new Map(Object.entries(slugs))) || "Session" });
    },
    /** Draws an indicator; it doesn't switch. */
    requestFocusSession: (id: string) => sessions.change(own(id).id, { news: own(id).news + 1 }),
    notifyNewActivity(id: string, count: number) {
      if (count < 0) throw new Error("The count must not be negative.");
      sessions.change(own(id).id, { news: count });
    },
    notifyKpiBreach: (id: string, marked = false) => sessions.change(own(id).id, { breached: marked }),
    updateContext(input: Readonly<Record<string, unknown>>, id: string, isDelete = false) {
      const context = new Map(own(id).context);
      for (const [name, value] of Object.entries(input)) if (isDelete) context.delete(name); else context.set(name, value);
      sessions.change(id, { context });
      return id;
    },

    createTab({ templateName, templateParameters = {}, isFocused = true }: TabInput) {
      focusedOwn();
      must(tabTemplate(templateName), `Application tab template ${templateName} was not found.`);
      return sessions.createTab({ templateName, place: placeOf(new Map(Object.entries(templateParameters))), focused: isFocused });
    },
    getTabs: (templateName?: string) => focusedOwn().tabs.filter((tab) => textOf(templateName) === "" || tab.templateName === templateName).map(({ id }) => id),
    getFocusedTab: () => focusedOwn().focusedTabId,
    focusTab: (id: string) => (ownTab(id), sessions.focusTab(id)),
    closeTab: (id: string) => (ownTab(id), sessions.closeTab(id)),
    refreshTab: (id: string) => (ownTab(id), sessions.changeTab(id, { loads: Date.now() })),
    setTabTitle: (id: string, { title }: { title: string }) => (ownTab(id), sessions.changeTab(id, { title })),
  };
}

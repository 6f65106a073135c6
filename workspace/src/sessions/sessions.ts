import { samePlace } from "../app/place";
import type { Place } from "../app/place";
import { homeId, mostSessions, mostTabs } from "./session";
import type { AppTab, Session, SessionOwner } from "./session";

export interface NewSession {
  readonly templateName: string;
  readonly title: string;
  readonly owner: SessionOwner;
  readonly context: ReadonlyMap<string, unknown>;
  readonly place: Place;
  readonly focused: boolean;
}

export interface NewTab {
  readonly templateName: string;
  readonly title?: string;
  readonly place: Place;
  readonly focused: boolean;
}

export interface SessionsListener {
  readonly switched?: (left: string, entered: string) => void;
  readonly closed?: (session: Session) => void;
}

/** The sessions of a multisession app with their tabs. */
export interface Sessions {
  readonly all: () => readonly Session[];
  readonly focused: () => Session;
  readonly find: (id: string) => Session | undefined;
  readonly create: (session: NewSession) => string;
  readonly change: (id: string, changes: Partial<Pick<Session, "title" | "context" | "news" | "breached">>) => void;
  readonly focus: (id: string) => void;
  readonly close: (id: string) => void;
  /** In the focused session. */
  readonly createTab: (tab: NewTab) => string;
  readonly changeTab: (id: string, changes: Partial<Pick<AppTab, "title" | "place" | "loads">>) => void;
  readonly focusTab: (id: string) => void;
  readonly closeTab: (id: string) => void;
  /** Shows a place in a tab of its own, or in the one that shows it already. */
  readonly open: (place: Place) => void;
  readonly subscribe: (listener: () => void) => () => void;
  readonly listen: (listener: SessionsListener) => () => void;
}

export function createSessions(home: Place): Sessions {
  const listeners = new Set<() => void>();
  const followers = new Set<SessionsListener>();
  let made = 0;
  const tabOf = ({ templateName, title = "", place }: Omit<NewTab, "focused">): AppTab => ({ id: `tab-id-${++made}`, templateName, title, place, loads: 0 });
  const sessionOf = (id: string, { templateName, title, owner, context }: Omit<NewSession, "place" | "focused">, tab: AppTab): Session => ({
    id,
    templateName,
    title,
    owner,
    context,
    conversationId: crypto.randomUUID(),
    tabs: [tab],
    focusedTabId: tab.id,
    news: 0,
    breached: false,
  });
  let all: readonly Session[] = [sessionOf(homeId, { templateName: "", title: "Home", owner: "home", context: new Map() }, tabOf({ templateName: "", place: home }))];
  let focusedId = homeId;

  const find = (id: string): Session | undefined => all.find((session) => session.id === id);
  const focused = (): Session => find(focusedId) ?? must(all[0], "There is no home session.");
  const sessionOfTab = (tabId: string): Session => must(all.find(({ tabs }) => tabs.some(({ id }) => id === tabId)), `There is no tab ${tabId}.`);
  const set = (id: string, changes: Partial<Session>): void => {
    must(find(id), `There is no session ${id}.`);
    all = all.map((session) => (session.id === id ? { ...session, ...changes } : session));
    tell();
  };
  function tell(): void {
    for (const listener of listeners) listener();
  }
  function focus(id: string): void {
    must(find(id), `There is no session ${id}.`);
    const left = focusedId;
    focusedId = id;
    set(id, { news: 0 });
    if (left !== id) for (const { switched } of followers) switched?.(left, id);
  }
  function focusTab(id: string): void {
    const session = sessionOfTab(id);
    set(session.id, { focusedTabId: id });
    focus(session.id);
  }

  const sessions: Sessions = {
    all: () => all,
    focused,
    find,
    create(session) {
      if (all.length >= mostSessions) throw new Error("You have reached the maximum number of sessions. Close one to open another.");
      const id = `session-id-${++made}`;
      all = [...all, sessionOf(id, session, tabOf({ templateName: "msdyn_entityrecord", place: session.place }))];
      tell();
      if (session.focused) focus(id);
      return id;
    },
    change: set,
    focus,
    close(id) {
      const session = must(find(id), `There is no session ${id}.`);
      if (session.owner === "home") throw new Error("The home session can't be closed.");
      if (focusedId === id) focus(homeId);
      all = all.filter((other) => other !== session);
      tell();
      for (const { closed } of followers) closed?.(session);
    },
    createTab(tab) {
      const session = focused();
      if (session.tabs.length >= mostTabs) throw new Error("You have reached the maximum number of tabs in this session.");
      const added = tabOf(tab);
      set(session.id, { tabs: [...session.tabs, added], ...(tab.focused ? { focusedTabId: added.id } : {}) });
      return added.id;
    },
    changeTab(id, changes) {
      const { id: sessionId, tabs } = sessionOfTab(id);
      set(sessionId, { tabs: tabs.map((tab) => (tab.id === id ? { ...tab, ...changes } : tab)) });
    },
    focusTab,
    closeTab(id) {
      const session = sessionOfTab(id);
      const tabs = session.tabs.filter((tab) => tab.id !== id);
      const [first] = tabs;
      if (first === undefined || session.tabs[0]?.id === id) throw new Error("The first tab of a session can't be closed.");
      set(session.id, { tabs, focusedTabId: session.focusedTabId === id ? first.id : session.focusedTabId });
    },
    open(place) {
      const { tabs, focusedTabId } = focused();
      const there = tabs.find((tab) => samePlace(tab.place, place));
      if (there !== undefined) focusTab(there.id);
      else if (tabs.length < mostTabs) sessions.createTab({ templateName: "msdyn_entityrecord", place, focused: true });
      else sessions.changeTab(focusedTabId, { place });
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    listen(listener) {
      followers.add(listener);
      return () => followers.delete(listener);
    },
  };
  return sessions;
}

export function must<Value>(value: Value | undefined, otherwise: string): Value {
  if (value === undefined) throw new Error(otherwise);
  return value;
}

import { createApm } from "../../workspace/src/multisession/apm";
import { createSessions } from "../../workspace/src/sessions/sessions";
import { maria } from "./people";

interface ApmSession {
  readonly sessionId: string;
  readonly isDefault: boolean;
  readonly canClose: boolean;
  readonly title: string;
  getAllTabs(): { readonly tabId: string }[];
  getFocusedTab(): { readonly tabId: string };
  getContext(): Promise<Map<string, unknown>>;
  updateContext(values: object): void;
  focus(): void;
  close(): void;
}

interface Apm {
  createSession(input: { templateName: string; sessionContext?: unknown; isFocused?: boolean }): Promise<string>;
  canCreateSession(): boolean;
  createTab(input: { templateName: string; appContext?: Map<string, unknown> }): Promise<string>;
  getFocusedSession(): ApmSession;
  getAllSessions(): ApmSession[];
  getSession(id: string): ApmSession;
  closeTab(id: string): void;
  getEventPublisherTopic(name: string): string;
}

const posted: [topic: string, data: unknown][] = [];

class Channel {
  constructor(readonly topic: string) {}
  postMessage(data: unknown): void {
    posted.push([this.topic, data]);
  }
}

function apmOn() {
  posted.length = 0;
  jest.spyOn(globalThis, "BroadcastChannel", "get").mockReturnValue(Channel as unknown as typeof BroadcastChannel);
  const sessions = createSessions({ page: "list", table: "contact" });
  return { sessions, apm: createApm(sessions) as unknown as Apm };
}

const call = (customerName: string) => ({ templateName: "osp_call_session", sessionContext: new Map<string, unknown>([["customerName", customerName], ["entityName", "contact"], ["entityId", maria]]) });

describe("Microsoft.Apm", () => {
  it("opens a session from a template, on the record of its context", async () => {
    const { apm, sessions } = apmOn();
    const id = await apm.createSession(call("Maria Alvarez"));
    expect(apm.getFocusedSession()).toMatchObject({ sessionId: id, title: "Call: Maria Alvarez", isDefault: false, canClose: true });
    expect(sessions.focused().tabs[0]?.place).toEqual({ page: "record", table: "contact", recordId: maria });
    apm.getFocusedSession().updateContext({ stage: "held" });
    expect([...(await apm.getFocusedSession().getContext()).keys()]).toEqual(["customerName", "entityName", "entityId", "stage"]);
  });

  it("has ten sessions at the most, home among them", async () => {
    const { apm } = apmOn();
    for (let number = 1; number <= 9; number += 1) await apm.createSession(call(`Caller ${number}`));
    expect(apm.canCreateSession()).toBe(false);
    await expect(apm.createSession(call("One more"))).rejects.toThrow(/maximum number of sessions/);
    apm.getFocusedSession().close();
    expect(apm.canCreateSession()).toBe(true);
    expect(apm.getFocusedSession()).toMatchObject({ isDefault: true, canClose: false });
    expect(() => apm.getFocusedSession().close()).toThrow(/home session/);
  });

  it("has ten tabs in a session at the most", async () => {
    const { apm } = apmOn();
    const tab = { templateName: "msdyn_entityrecord", appContext: new Map<string, unknown>([["entityName", "contact"], ["entityId", maria]]) };
    for (let number = 2; number <= 10; number += 1) await apm.createTab(tab);
    await expect(apm.createTab(tab)).rejects.toThrow(/maximum number of tabs/);
    apm.closeTab(apm.getFocusedSession().getFocusedTab().tabId);
    expect(apm.getFocusedSession().getAllTabs()).toHaveLength(9);
  });

  it("refuses templates nobody made, and objects for Maps", async () => {
    const { apm } = apmOn();
    await expect(apm.createSession({ templateName: "nobody_made_it" })).rejects.toThrow(/was not found/);
    await expect(apm.createSession({ templateName: "osp_call_session", sessionContext: { customerName: "Maria" } })).rejects.toThrow(/must be a Map/);
    await expect(apm.createTab({ templateName: "nobody_made_it" })).rejects.toThrow(/was not found/);
  });

  it("publishes switches and ends", async () => {
    const { apm } = apmOn();
    const home = apm.getFocusedSession().sessionId;
    const id = await apm.createSession(call("Maria Alvarez"));
    apm.getSession(id).close();
    expect(posted).toEqual([
      [apm.getEventPublisherTopic("ON_SESSION_SWITCH"), { previousSessionId: home, newSessionId: id }],
      [apm.getEventPublisherTopic("ON_SESSION_SWITCH"), { previousSessionId: id, newSessionId: home }],
      [apm.getEventPublisherTopic("ON_SESSION_CLOSED"), { sessionId: id }],
    ]);
  });
});

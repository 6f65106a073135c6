import { createLocalContactCenter } from "../../SoftphoneControl/adapters/local/localContactCenter";
import { createCallTexts } from "../../SoftphoneControl/app/callTexts";
import { createHosts } from "../../SoftphoneControl/app/createHosts";
import { createPageEffects, createPrimaryEffects } from "../../SoftphoneControl/app/createEffects";
import { listenToCustomRequests } from "../../SoftphoneControl/app/customRequests";
import type { ResultMode } from "../../SoftphoneControl/cil/contract/envelope";
import { createSampleCustomers } from "../../SoftphoneControl/dynamics/local/sampleCustomers";
import { createLocalHost } from "../../SoftphoneControl/dynamics/local/localHost";
import { createLink } from "../../SoftphoneControl/link/createLink";
import { defaultConfiguration } from "../../SoftphoneControl/model/settings/configuration";
import type { Configuration } from "../../SoftphoneControl/model/settings/configuration";
import type { PhoneCommand } from "../../SoftphoneControl/model/requests/hostCommand";
import type { PeerId, RequestId } from "../../SoftphoneControl/model/ids";
import type { LogEntry } from "../../SoftphoneControl/model/diagnostics/logEntry";
import type { SimulationOrder } from "../../SoftphoneControl/model/settings/simulation";
import type { WorkItem } from "../../SoftphoneControl/model/workItems/workItem";
import type { CustomerPort } from "../../SoftphoneControl/ports/customerPort";
import type { PageHost } from "../../SoftphoneControl/ports/hostPort";
import { createStore } from "../../SoftphoneControl/state/createStore";
import { initialState } from "../../SoftphoneControl/state/initialState";
import type { Step } from "../../SoftphoneControl/state/step";
import { nameOf } from "./facts";
import { createComputer } from "./computer";
import { createIntegration } from "./integrationBench";
import { quietDynamics } from "./quietDynamics";
import { createOrigin } from "./pagesOfOneOrigin";
import { createFakeDesktop, createFakeRing } from "./fakeSounds";

export type Browser = ReturnType<typeof createBrowser>;
export type SoftphonePage = ReturnType<Browser["openSoftphone"]>;
export type Integration = ReturnType<Browser["openIntegration"]>;

interface Options {
  readonly configuration?: Partial<Configuration>;
  readonly latencyMs?: number;
  readonly scenarios?: readonly unknown[];
  /** Without it, the people of the sample Dataverse. */
  readonly customers?: CustomerPort;
  /** Around every page; without it, each has a local one. */
  readonly host?: PageHost;
}

/** One browser: its tabs with a softphone or an integration each, and a simulated contact centre behind the primary. Time passes when told. */
export function createBrowser({ configuration: wish = {}, latencyMs = 0, scenarios, customers = createSampleCustomers(() => 0), host: hostAround }: Options = {}) {
  const computer = createComputer();
  const { running: time } = computer;
  const origin = createOrigin();
  let ids = 0;
  const newId = (): string => {
    ids += 1;
    return `id-${ids}`;
  };
  let tabs = 0;
  function newTab(name: string) {
    tabs += 1;
    return { id: name, openedAt: time.now() + tabs };
  }
  const knownTabs = new Map<string, { id: string; openedAt: number }>();
  function tabNamed(name: string) {
    const tab = knownTabs.get(name) ?? newTab(name);
    knownTabs.set(name, tab);
    return tab;
  }

  /**
   * @param tab pages of the same name are frames of one tab
   * @param kept what the last page of all left behind
   * @param top where pages of that tab make their requests; without it, on the softphone's own page
   */
  function openSoftphone(name: string, { version = "1.0.0", tab = name, prefersPrimary = false, isVisible: isSeen = true, top = new EventTarget(), kept = undefined as string | undefined } = {}) {
    const page = origin.page(name);
    const clock = origin.clockOf(name, computer.pageClock());
    const written: LogEntry[] = [];
    const log = { write: (entry: LogEntry) => void written.push(entry) };
    const configuration = { ...defaultConfiguration, ...wish, simulation: { ...defaultConfiguration.simulation, latencyMs, ...wish.simulation } };
    const store = createStore({
      initial: initialState(configuration, { sound: "ready" }, clock.now()),
      onThrow: (error) => void written.push({ level: "error", source: "thrown", message: String(error) }),
    });
    const steps: Step[] = [];
    store.onStep((step) => void steps.push(step));
    const local = createLocalHost({ clock, newId });
    local.sessions.subscribe((sessions) => {
      store.dispatch({ type: "sessions.changed", at: clock.now(), sessions });
    });
    createPageEffects({
      store,
      log,
      notifications: { show: () => undefined, hide: () => undefined, dispose: () => undefined },
      ...createFakeDesktop(),
      texts: createCallTexts(() => "US"),
      send: () => undefined,
    });
    const performed: string[] = [];
    const { ring, played } = createFakeRing();
    const hostCalls: unknown[] = [];
    let around: PageHost = hostAround ?? local;
    let isVisible = isSeen;
    const own = (): PageHost => ({
      ...around,
      createSession(command) {
        hostCalls.push(command);
        return around.createSession(command);
      },
    });
    let phone: { dispose(): void; resumeData(): string | undefined } | undefined;
    let startedFrom: unknown;
    const self = newId() as PeerId;
    const link = createLink({
      store,
      channel: page.channel(),
      locks: page.locks,
      clock,
      log,
      newId,
      self,
      tab: () => Promise.resolve(tabNamed(tab)),
      version,
      prefersPrimary,
      results: () => store.getState().phone.configuration.integrationResults,
      resumeData: () => phone?.resumeData(),
      onPrimary(from) {
        startedFrom = from;
        const { contactCenter, simulation } = createLocalContactCenter({ clock: link.ownership.clock, configuration: store.getState().phone.configuration, log, scenarios });
        const watched = {
          ...contactCenter,
          perform(command: Parameters<typeof contactCenter.perform>[0], requestId: RequestId) {
            performed.push(`${command.type} ${requestId}`);
            return contactCenter.perform(command, requestId);
          },
        };
        const keep = { load: () => Promise.resolve(undefined), save: () => Promise.resolve(), clear: () => Promise.resolve(), dispose: () => undefined };
        const effects = createPrimaryEffects({
          store, clock: link.ownership.clock, whileOwned: link.ownership.run, log, ring, contactCenter: watched, simulation, customers, keep, key: "bench",
          ...quietDynamics(), hosts,
        });
        const unsubscribe = contactCenter.subscribe((fact) => {
          link.ownership.run(() => { store.dispatch(fact); });
        });
        phone = {
          resumeData: contactCenter.resumeData,
          dispose() {
            effects.dispose();
            unsubscribe();
            contactCenter.dispose();
          },
        };
        contactCenter.start(from.resume ?? kept);
      },
      onStandDown() {
        phone?.dispose();
        phone = undefined;
        ring.silence();
      },
      host: own,
      isVisible: () => isVisible,
      isFrozen: () => origin.isFrozen(name),
    });
    const hosts = createHosts({ store, link, self, own });

    function send(command: PhoneCommand): RequestId {
      const requestId = newId() as RequestId;
      link.dispatch({ type: "intent.command", at: clock.now(), requestId, source: "agent", page: self, command });
      return requestId;
    }

    const window = top as Window & typeof globalThis;
    const stopListening = listenToCustomRequests({ page: window, store, link, log, newId, now: () => clock.now(), self });

    return {
      store,
      link,
      steps,
      window,
      written,
      performed,
      /** What the agent hears; undefined is silence. */
      played,
      /** What the host around this page was asked for. */
      hostCalls,
      hosts,
      /** Dynamics comes late, or changes around this page. */
      standsIn(host: PageHost) {
        around = host;
        link.tellHost();
      },
      /** In a tab that nobody sees. */
      hide() {
        isVisible = false;
        link.look();
        link.dispatch({ type: "page.hidden", at: clock.now(), peerId: self });
      },
      /** The agent does something there. */
      isUsed() {
        isVisible = true;
        link.look();
        link.dispatch({ type: "page.used", at: clock.now(), peerId: self });
      },
      self,
      send,
      resumeData: () => phone?.resumeData(),
      /** What this page was given when it took over. */
      get startedFrom() {
        return startedFrom;
      },
      /** A Dynamics page around this one asks by a window event. */
      async isAskedByTheHost(detail: unknown, type: "integrationapi" | "CIClickToAct" = "integrationapi"): Promise<void> {
        window.dispatchEvent(new CustomEvent(type, { detail }));
        await settle();
      },
      role: () => store.getState().here.link,
      phone: () => store.getState().phone,
      sessions: () => store.getState().here.sessions,
      items: (): WorkItem[] => Object.values(store.getState().phone.workItems),
      call(): WorkItem {
        const [item] = Object.values(store.getState().phone.workItems);
        if (!item) throw new Error("there is no call");
        return item;
      },
      told(): string[] {
        const names = steps.flatMap((step) => step.events.map(nameOf));
        steps.length = 0;
        return names;
      },
      happens(order: SimulationOrder) {
        link.dispatch({ type: "intent.simulation", at: clock.now(), order });
      },
      async wants(command: PhoneCommand): Promise<RequestId> {
        const id = send(command);
        await settle();
        return id;
      },
      /** As a user closes a tab. */
      close() {
        stopListening();
        phone?.dispose();
        link.dispose();
        origin.close(name);
      },
      /** No goodbye: the process is gone. */
      crash() {
        phone?.dispose();
        origin.close(name);
      },
    };
  }

  function openIntegration(name: string, { tab = name, results, path = "/WebResources/contoso_/page.html" }: { tab?: string; results?: ResultMode; path?: string } = {}) {
    // As old as its first page, whenever that asks for something.
    const ownTab = tabNamed(tab);
    return createIntegration({ name, origin, clock: origin.clockOf(name, { ...time, now: computer.wall }), newId, tab: ownTab, results, path });
  }

  async function settle(ms = 10): Promise<void> {
    await time.advance(ms);
    await time.advance(0);
  }

  return { clock: time, computer, origin, openSoftphone, openIntegration, settle };
}

/** One tab whose agent has signed in and waits for calls. */
export async function readyBrowser(options: Options = {}): Promise<{ browser: Browser; first: SoftphonePage }> {
  const browser = createBrowser(options);
  const first = browser.openSoftphone("first");
  await browser.settle(10);
  await first.wants({ type: "signIn" });
  await first.wants({ type: "setAgentState", channelId: defaultConfiguration.channelId, state: "Ready", reasonCode: "-1" });
  await browser.settle(10);
  first.told();
  return { browser, first };
}

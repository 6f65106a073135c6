import { createLocalContactCenter } from "../../SoftphoneControl/adapters/local/localContactCenter";
import { createPageEffects, createPrimaryEffects } from "../../SoftphoneControl/app/createEffects";
import { readKept } from "../../SoftphoneControl/app/readKept";
import { createCallTexts } from "../../SoftphoneControl/app/callTexts";
import { createLocalHost } from "../../SoftphoneControl/dynamics/local/localHost";
import { createSampleCustomers } from "../../SoftphoneControl/dynamics/local/sampleCustomers";
import { defaultConfiguration } from "../../SoftphoneControl/model/settings/configuration";
import type { Configuration } from "../../SoftphoneControl/model/settings/configuration";
import type { SimulationSettings } from "../../SoftphoneControl/model/settings/simulationSettings";
import type { ContactCenterCommand, WorkItemCommand } from "../../SoftphoneControl/model/requests/contactCenterCommand";
import type { ChannelId, ControlId, RequestId } from "../../SoftphoneControl/model/ids";
import type { SimulationOrder } from "../../SoftphoneControl/model/settings/simulation";
import type { WorkItem } from "../../SoftphoneControl/model/workItems/workItem";
import type { ContactCenterPort } from "../../SoftphoneControl/ports/contactCenterPort";
import type { CallNotification } from "../../SoftphoneControl/ports/notificationPort";
import type { LogEntry } from "../../SoftphoneControl/model/diagnostics/logEntry";
import { createStore } from "../../SoftphoneControl/state/createStore";
import { initialState } from "../../SoftphoneControl/state/initialState";
import type { Step } from "../../SoftphoneControl/state/step";
import { createFakeClock } from "./fakeClock";
import type { FakeClock } from "./fakeClock";
import { nameOf } from "./facts";
import { quietDynamics } from "./quietDynamics";
import { createFakeDesktop, createFakeRing } from "./fakeSounds";

export interface BenchOptions {
  readonly simulation?: Partial<SimulationSettings>;
  readonly settings?: Partial<Configuration>;
  /** Makes another contact centre of the simulated one. */
  readonly join?: (voice: ContactCenterPort, clock: FakeClock) => ContactCenterPort;
  /** What an earlier bench left behind. */
  readonly resume?: string | undefined;
  readonly clock?: FakeClock;
}

export type PhoneBench = ReturnType<typeof createPhoneBench>;

const channelId = "telephony" as ChannelId;

/** The whole phone but its skin: store, effects, simulated contact centre, sample Dataverse; time stands still until the test lets it pass. */
export function createPhoneBench({ simulation = {}, settings = {}, join = (voice) => voice, resume, clock = createFakeClock() }: BenchOptions = {}) {
  const configuration = { ...defaultConfiguration, ...settings, simulation: { ...defaultConfiguration.simulation, latencyMs: 0, ...simulation } };
  const written: LogEntry[] = [];
  const log = { write: (entry: LogEntry) => void written.push(entry) };
  const store = createStore({
    initial: initialState(configuration, { sound: "ready" }, clock.now()),
    onThrow: (error) => written.push({ level: "error", source: "thrown", message: String(error) }),
  });
  const steps: Step[] = [];
  store.onStep((step) => void steps.push(step));
  const tones: (string | undefined)[] = [];
  const notified = new Map<string, CallNotification>();
  const fakeDesktop = createFakeDesktop();
  let kept = resume;
  const local = createLocalContactCenter({ clock, configuration, log });
  const contactCenter = join(local.contactCenter, clock);
  // A request's id is never used again, on no page.
  let requests = resume === undefined ? 0 : 100;

  function send(command: ContactCenterCommand): RequestId {
    requests += 1;
    const requestId = `r${requests}` as RequestId;
    store.dispatch({ type: "intent.command", at: clock.now(), requestId, source: "agent", command });
    return requestId;
  }

  const pageEffects = createPageEffects({
    store,
    log,
    notifications: { show: (notification) => void notified.set(notification.key, notification), hide: (key) => void notified.delete(key), dispose: () => undefined },
    ...fakeDesktop,
    texts: createCallTexts(() => "US"),
    send: (intent) => intent.type === "intent.command" && send(intent.command as ContactCenterCommand),
  });
  const host = createLocalHost({ clock, newId: () => `session-${store.getState().here.sessions.length + 1}` });
  host.sessions.subscribe((sessions) => {
    store.dispatch({ type: "sessions.changed", at: clock.now(), sessions });
  });
  const effects = createPrimaryEffects({
    store,
    clock,
    whileOwned: (act) => { act(); },
    log,
    ring: { ...createFakeRing().ring, play: (tone) => void tones.push(tone), silence: () => void tones.push(undefined), },
    contactCenter,
    simulation: local.simulation,
    customers: createSampleCustomers(() => 0),
    key: "bench",
    keep: {
      load: () => Promise.resolve(kept),
      save: (data) => {
        kept = data;
        return Promise.resolve();
      },
      clear: () => {
        kept = undefined;
        return Promise.resolve();
      },
      dispose: () => undefined,
    },
    ...quietDynamics(host),
  });
  const stopHearing = contactCenter.subscribe((fact) => {
    store.dispatch(fact);
  });
  const before = readKept(resume, "bench");
  if (before) store.dispatch({ type: "keep.restored", at: clock.now(), parts: before.parts });
  store.dispatch({ type: "control.attached", at: clock.now(), control: { id: "control" as ControlId, demo: "allowed" } });
  contactCenter.start(before?.resume);

  const settle = () => clock.advance(5);
  const items = (): WorkItem[] => Object.values(store.getState().phone.workItems);

  return {
    clock,
    store,
    steps,
    written,
    tones,
    /** What stood in the tab's title, undefined: nothing; in order. */
    badges: fakeDesktop.badges,
    notified,
    settle,
    items,
    /** The only call there is, or the one that fits. */
    call(fits: (item: WorkItem) => boolean = () => true): WorkItem {
      const [item] = items().filter(fits);
      if (!item) throw new Error("there is no such call");
      return item;
    },
    phone: () => store.getState().phone,
    agentState: () => store.getState().phone.channels[0]?.state,
    events: () => steps.flatMap((step) => step.events.map(nameOf)),
    /** Everything told since the last time, by name. */
    told(): string[] {
      const names = steps.flatMap((step) => step.events.map(nameOf));
      steps.length = 0;
      return names;
    },
    kept: () => kept,
    send,
    /** Asks, and lets it come about. */
    async wants(command: ContactCenterCommand): Promise<RequestId> {
      const id = send(command);
      await settle();
      return id;
    },
    async does(type: WorkItemCommand["type"], more: Record<string, string> = {}, item: WorkItem = items()[0] as WorkItem): Promise<RequestId> {
      const id = send({ type, workItemId: item.id, ...more } as WorkItemCommand);
      await settle();
      return id;
    },
    async happens(order: SimulationOrder): Promise<void> {
      store.dispatch({ type: "intent.simulation", at: clock.now(), order });
      await settle();
    },
    async signsIn(): Promise<void> {
      await settle();
      send({ type: "signIn" });
      await settle();
    },
    async goesReady(): Promise<void> {
      send({ type: "setAgentState", channelId, state: "Ready", reasonCode: "-1" });
      await settle();
    },
    dispose() {
      effects.dispose();
      pageEffects.dispose();
      stopHearing();
      contactCenter.dispose();
    },
  };
}

/** Alex has signed in and waits for calls; nothing has been told yet. */
export async function readyBench(options: BenchOptions = {}): Promise<PhoneBench> {
  const bench = createPhoneBench(options);
  await bench.signsIn();
  await bench.goesReady();
  bench.told();
  return bench;
}

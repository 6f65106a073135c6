import { openConnects } from "../../SoftphoneControl/adapters/connects/openConnects";
import { readPageId, remoteChannel } from "../../SoftphoneControl/adapters/remote/messages";
import { createRemoteContactCenter } from "../../SoftphoneControl/adapters/remote/remoteContactCenter";
import { createRemotePage } from "../../SoftphoneControl/adapters/remote/remotePage";
import type { RemotePageInputs } from "../../SoftphoneControl/adapters/remote/remotePage";
import { serveContactCenter } from "../../SoftphoneControl/adapters/remote/serveContactCenter";
import type { ResultMode } from "../../SoftphoneControl/cil/contract/envelope";
import { defaultConfiguration } from "../../SoftphoneControl/model/settings/configuration";
import type { SimulationSettings } from "../../SoftphoneControl/model/settings/simulationSettings";
import type { LogEntry } from "../../SoftphoneControl/model/diagnostics/logEntry";
import type { SimulationOrder } from "../../SoftphoneControl/model/settings/simulation";
import type { ContactCenterBench, Feature } from "../contract/contactCenterBench";
import type { FakeClock } from "./fakeClock";
import { createBrowser } from "./linkBench";
import type { Browser, SoftphonePage } from "./linkBench";
import { earlierCall } from "./localBench";

/** No signing in, answering, holding or ending by the port, no queues, no word of why a call ended, and a bridge that comes back by itself. */
export const connectsFeatures: ReadonlySet<Feature> = new Set<Feature>(["agentStates", "wrapup", "consult", "dtmf", "resume", "resumeAtOnce", "callBeforeSignIn"]);

export interface ConnectsBenchInputs {
  readonly simulation?: Partial<SimulationSettings>;
  /** How the installed library's results arrive. */
  readonly results?: ResultMode;
}

export interface ConnectsBench extends ContactCenterBench {
  readonly clock: FakeClock;
  readonly browser: Browser;
  /** The installed product, which is our own phone: store, effects, simulated contact centre, primary. */
  readonly product: SoftphonePage;
  readonly log: readonly LogEntry[];
  readonly troubles: readonly string[];
  /** What the page of the library gets to load. */
  readonly installation: { hasBridge: boolean; hasScript: boolean; hasLibrary: boolean; starts: boolean };
  /** Bridge pages that were opened, by name; the last one is at work. */
  readonly bridges: readonly string[];
  nextPage(): Promise<ConnectsBench>;
}

const { simulation: usual } = defaultConfiguration;

/** Our own library as the installed one, in a bridge page beside the softphone's. */
export function makeConnectsBench({ simulation = {}, results }: ConnectsBenchInputs = {}): ConnectsBench {
  const browser = createBrowser({ configuration: { simulation: { ...usual, latencyMs: 0, ...simulation } }, scenarios: [earlierCall] });
  return besideProduct({ browser, product: browser.openSoftphone("installed"), results, number: 1 });
}

interface Beside {
  readonly browser: Browser;
  readonly product: SoftphonePage;
  readonly results: ResultMode | undefined;
  /** Of the softphone's page. */
  readonly number: number;
}

function besideProduct({ browser, product, results, number }: Beside): ConnectsBench {
  const { clock, origin } = browser;
  const written: LogEntry[] = [];
  const log = { write: (entry: LogEntry) => void written.push(entry) };
  const bridges: string[] = [];
  const troubles: string[] = [];
  const installation = { hasBridge: true, hasScript: true, hasLibrary: true, starts: true };
  let ids = 0;

  function openBridge(url: string): string {
    const name = `bridge ${number}.${bridges.length + 1}`;
    bridges.push(name);
    const pageId = readPageId(url.slice(url.indexOf("?")));
    if (pageId === undefined || !installation.hasBridge) return name;
    const page = origin.page(name);
    const { cil } = browser.openIntegration(name, results ? { results } : {});
    const library = Object.fromEntries(Object.getOwnPropertyNames(cil).map((method) => [method, cil[method]])) as Record<string, (...args: never[]) => unknown>;
    if (!installation.starts) library.initIntegration = () => undefined;
    serveContactCenter({
      name: "connects",
      pageId,
      channel: page.channel(remoteChannel("connects")),
      locks: page.locks,
      open: (settings, wires) =>
        openConnects(settings, {
          ...wires,
          clock,
          origin: "https://org.example",
          loadScript: () => (installation.hasScript ? Promise.resolve() : Promise.reject(new Error("404"))),
          findGlobal: () => (installation.hasLibrary ? library : undefined),
        }),
    });
    return name;
  }

  const page = origin.page(`softphone ${number}`);
  const { channelId, connects } = defaultConfiguration;
  const wires = { name: "connects", channel: page.channel(remoteChannel("connects")), clock, log };
  const way: RemotePageInputs = {
    ...wires,
    url: "/bridge.html",
    locks: page.locks,
    frame: {
      show(url) {
        const name = openBridge(url);
        return { dispose: () => { origin.close(name); } };
      },
    },
    newId: () => `${number}-${(ids += 1)}`,
  };
  const contactCenter = createRemoteContactCenter({
    ...wires,
    pageFor: (listener) => createRemotePage(way, listener),
    missing: "connectsNoBridge",
    settings: () => ({ channelId, connects: { ...connects, library: `/WebResources/${connects.library}` } }),
    onTrouble: ({ code, detail }) => void troubles.push(detail === undefined ? code : `${code} ${detail}`),
    onThrow: (error) => { throw error; },
  });

  function order(given: SimulationOrder): Promise<void> {
    product.happens(given);
    return Promise.resolve();
  }

  const bench: ConnectsBench = {
    contactCenter,
    clock,
    browser,
    product,
    log: written,
    troubles,
    installation,
    bridges,
    channelId,
    numbers: { answers: "+12025550143", busy: "+12025550101", invalid: "+12025550103", colleague: "1001" },
    reasons: { break: "1", lunch: "2", resolved: "21" },
    other: {
      callerDials: () => order({ type: "callerDials" }),
      callerHangsUp: () => order({ type: "callerHangsUp" }),
      calleeAnswers: () => order({ type: "calleeAnswers" }),
      calleeHangsUp: () => order({ type: "calleeHangsUp" }),
      colleagueAnswers: () => order({ type: "colleagueAnswers" }),
      colleagueDeclines: () => order({ type: "colleagueDeclines" }),
      colleagueHangsUp: () => order({ type: "colleagueHangsUp" }),
      networkDrops: () => order({ type: "networkDrops" }),
      networkReturns: () => order({ type: "networkReturns" }),
      async callIsUpBeforeSignIn() {
        await clock.advance(50);
        await order({ type: "scenarioStarts", name: "earlierCall" });
      },
    },
    elsewhere: {
      async signsIn() {
        await product.wants({ type: "signIn" });
      },
      async does(type, workItemId) {
        await product.wants({ type, workItemId });
      },
    },
    passes: (ms) => clock.advance(ms),
    nextPage() {
      contactCenter.dispose();
      origin.close(`softphone ${number}`);
      return Promise.resolve(besideProduct({ browser, product, results, number: number + 1 }));
    },
    dispose() {
      contactCenter.dispose();
      return Promise.resolve();
    },
  };
  return bench;
}

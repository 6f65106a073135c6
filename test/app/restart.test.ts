import { createCallTexts } from "../../SoftphoneControl/app/callTexts";
import { createOwnPhone } from "../../SoftphoneControl/app/ownPhone";
import { startPrimaryPhone } from "../../SoftphoneControl/app/primaryPhone";
import type { Inheritance } from "../../SoftphoneControl/app/primaryPhone";
import { defaultConfiguration } from "../../SoftphoneControl/model/settings/configuration";
import type { Configuration } from "../../SoftphoneControl/model/settings/configuration";
import type { PhoneCommand } from "../../SoftphoneControl/model/requests/hostCommand";
import type { RequestId, WorkItemId } from "../../SoftphoneControl/model/ids";
import type { SimulationOrder } from "../../SoftphoneControl/model/settings/simulation";
import type { DataversePort } from "../../SoftphoneControl/ports/dataversePort";
import type { Action } from "../../SoftphoneControl/state/actions";
import { createStore } from "../../SoftphoneControl/state/createStore";
import { initialState } from "../../SoftphoneControl/state/initialState";
import { nameOf } from "../support/facts";
import { createComputer } from "../support/computer";
import { createFakeClock } from "../support/fakeClock";
import { nothingInTheBook } from "../support/quietDynamics";
import { createFakeRing } from "../support/fakeSounds";
import { createBrowser } from "../support/linkBench";
import type { SoftphonePage } from "../support/linkBench";

const configuration = { ...defaultConfiguration, simulation: { ...defaultConfiguration.simulation, signedIn: true, latencyMs: 0 } };

/** A page that owns the phone, and only it. */
async function alone(clock = createFakeClock()) {
  const store = createStore({ initial: initialState(configuration, { sound: "ready" }, clock.now()), onThrow: (error) => { throw error; } });
  const starts: Inheritance[] = [];
  const loadings: Configuration[] = [];
  const told: string[] = [];
  store.onStep(({ events }) => void told.push(...events.map(nameOf)));
  const phone = createOwnPhone({
    store,
    clock,
    link: () => ({ dispatch: (action: Action) => { store.dispatch(action); }, seize: () => undefined }),
    start(from) {
      starts.push(from);
      return startPrimaryPhone(
        {
          page: { crypto, navigator: {}, addEventListener: () => undefined, removeEventListener: () => undefined } as unknown as Window & typeof globalThis,
          store,
          clock,
          whileOwned: (act) => { act(); },
          log: { write: () => undefined },
          ring: createFakeRing().ring,
          demo: "allowed",
          loadConfiguration() {
            loadings.push(configuration);
            return { configuration };
          },
          hosts: { find: () => undefined, pageFor: () => undefined },
          dataverse: { isThere: () => false } as DataversePort,
          userId: () => "",
          book: nothingInTheBook,
          texts: createCallTexts(() => "US"),
          newId: () => "id",
          tell: () => undefined,
          onFault: (error) => { throw error; },
        },
        from,
      );
    },
  });
  phone.begin({ isSuccessor: false, resume: undefined });
  await clock.advance(50);
  let requests = 0;
  return {
    clock,
    store,
    starts,
    loadings,
    told,
    phone: () => store.getState().phone,
    calls: () => Object.values(store.getState().phone.workItems),
    async wants(command: PhoneCommand) {
      requests += 1;
      store.dispatch({ type: "intent.command", at: clock.now(), requestId: `r${requests}` as RequestId, source: "agent", command });
      await clock.advance(20);
    },
    async happens(order: SimulationOrder) {
      store.dispatch({ type: "intent.simulation", at: clock.now(), order });
      await clock.advance(20);
    },
    async restarts() {
      phone.askRestart();
      await clock.advance(50);
    },
  };
}

describe("the phone, started again by its own page", () => {
  it("brings the call back as it was, with what the agent wrote, and tells nothing twice", async () => {
    const page = await alone();
    await page.happens({ type: "callerDials", address: "+12025550143" });
    const [call] = page.calls();
    await page.wants({ type: "acceptWorkitem", workItemId: call?.id as WorkItemId });
    page.store.dispatch({ type: "intent.notesChanged", at: page.clock.now(), workItemId: call?.id as WorkItemId, notes: "moves on Friday" });
    page.told.length = 0;
    await page.restarts();
    expect(page.calls()).toMatchObject([{ id: call?.id, state: "Active", notes: "moves on Friday" }]);
    expect(page.told).not.toContain("workitemCreate");
    expect(page.phone().notices).toMatchObject([{ code: "restarted", level: "info" }]);
    await page.wants({ type: "pauseWorkitem", workItemId: call?.id as WorkItemId });
    expect(page.calls()).toMatchObject([{ state: "Paused" }]);
  });

  it("says so once its line is back, and not before", async () => {
    const page = await alone();
    const notices = (): readonly string[] => page.phone().notices.map(({ code }) => code);
    page.store.dispatch({ type: "intent.restartAsked", at: page.clock.now() });
    expect(notices()).toEqual([]);
    page.store.dispatch({ type: "contactCenter.connectionChanged", at: page.clock.now(), connection: { phase: "connecting", since: 0 } });
    expect(notices()).toEqual([]);
    page.store.dispatch({ type: "contactCenter.connectionChanged", at: page.clock.now(), connection: { phase: "up", since: 0 } });
    page.store.dispatch({ type: "contactCenter.connectionChanged", at: page.clock.now(), connection: { phase: "up", since: 0 } });
    expect(notices()).toEqual(["restarted"]);
  });

  it("has its line again where nobody would have tried any more", async () => {
    const page = await alone();
    await page.happens({ type: "networkDrops" });
    await page.clock.advance(3_600_000);
    expect(page.phone().connection).toMatchObject({ phase: "lost", nextTryAt: undefined });
    await page.restarts();
    expect(page.phone().connection.phase).toBe("up");
    expect(page.phone().agent).toBeDefined();
    expect(page.phone().health?.reconnects).toHaveLength(1);
  });

  it("takes back what was signed in on another device", async () => {
    const page = await alone();
    await page.happens({ type: "agentSignsInElsewhere" });
    expect(page.phone().connection).toMatchObject({ phase: "lost", cause: "signedInElsewhere" });
    await page.clock.advance(3_600_000);
    expect(page.phone().connection.phase).toBe("lost");
    await page.restarts();
    expect(page.phone().connection.phase).toBe("up");
  });

  it("is started though the clock was set back since", async () => {
    const computer = createComputer();
    const page = await alone(computer.pageClock());
    computer.set(-3_600_000);
    await page.clock.advance(1_000);
    await page.restarts();
    expect(page.starts).toHaveLength(2);
  });

  it("starts once for each time it is asked, and never by itself", async () => {
    const page = await alone();
    await page.restarts();
    await page.clock.advance(3_600_000);
    expect(page.starts).toHaveLength(2);
  });

  it("learns its settings anew only while nobody works with them", async () => {
    const page = await alone();
    await page.restarts();
    expect([page.loadings.length, page.starts.map(({ isSuccessor }) => isSuccessor)]).toEqual([1, [false, true]]);
    await page.wants({ type: "setAgentState", channelId: configuration.channelId, state: "Logout", reasonCode: page.phone().reasonCodes.Logout[0]?.id ?? "-1" });
    expect(page.phone().agent).toBeUndefined();
    await page.restarts();
    expect([page.loadings.length, page.phone().connection.phase]).toEqual([2, "up"]);
  });
});

describe("the phone, started again from another page", () => {
  async function twoPages() {
    const browser = createBrowser();
    const restarted: string[] = [];
    const open = (name: string) => {
      const page = browser.openSoftphone(name);
      const own = createOwnPhone({ store: page.store, clock: browser.clock, link: () => page.link, start: () => phoneOf(name, page) });
      return { page, own };
    };
    const phoneOf = (name: string, page: SoftphonePage) => ({
      credentials: { answer: () => undefined, cancel: () => undefined },
      resumeData: () => undefined,
      leave() {
        restarted.push(name);
        return { isSuccessor: page.role() === "primary", resume: undefined };
      },
      dispose: () => undefined,
    });
    const first = open("first");
    await browser.settle(10);
    first.own.begin({ isSuccessor: false, resume: undefined });
    const second = open("second");
    await browser.settle(10);
    return { browser, first, second, restarted };
  }

  it("is started by the page that owns it", async () => {
    const { browser, first, second, restarted } = await twoPages();
    second.own.askRestart();
    await browser.settle(6_000);
    expect([restarted, first.page.role(), second.page.role()]).toEqual([["first"], "primary", "mirror"]);
  });

  it("comes to the page that asked where the one that owns it answers no more", async () => {
    const { browser, second, restarted } = await twoPages();
    // One in sight notices sooner by itself.
    second.page.hide();
    await browser.settle(10);
    browser.origin.freeze("first");
    second.own.askRestart();
    await browser.settle(4_900);
    expect(second.page.role()).toBe("mirror");
    await browser.settle(200);
    expect([restarted, second.page.role()]).toEqual([[], "primary"]);
  });
});

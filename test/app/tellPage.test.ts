import { chooseHost } from "../../SoftphoneControl/app/chooseHost";
import { tellPage } from "../../SoftphoneControl/app/tellPage";
import type { PageUse } from "../../SoftphoneControl/browser/pageUse";
import { createLocalHost } from "../../SoftphoneControl/dynamics/local/localHost";
import { defaultConfiguration } from "../../SoftphoneControl/model/settings/configuration";
import type { Backend } from "../../SoftphoneControl/model/settings/configuration";
import type { PeerId } from "../../SoftphoneControl/model/ids";
import { isPageFact } from "../../SoftphoneControl/state/actions";
import type { Action } from "../../SoftphoneControl/state/actions";
import { createStore } from "../../SoftphoneControl/state/createStore";
import { stateOf } from "../support/builders";
import { createFakeCif } from "../support/fakeCif";
import { createFakeClock } from "../support/fakeClock";
import { openedDoor } from "../support/openedDoor";

const self = "self" as PeerId;
const other = "other" as PeerId;

/** A channel provider's page that owns the phone; the channel `telephony` is up. */
async function provider(backend: Backend = "sip") {
  const clock = createFakeClock();
  const cif = createFakeCif();
  const store = createStore({ initial: stateOf({ configuration: { ...defaultConfiguration, backend } }), onThrow: (error) => { throw error; } });
  const written: string[] = [];
  const log = { write: ({ message }: { readonly message: string }) => void written.push(message) };
  const host = chooseHost({
    page: cif.page as unknown as Window & typeof globalThis, clock, log, newId: () => "id", local: createLocalHost({ clock, newId: () => "s" }),
    isSimulated: () => store.getState().phone.configuration.backend === "local", cif: openedDoor({ library: () => cif.library, clock }),
  });
  const told: Action[] = [];
  let hellos = 0;
  const link = {
    dispatch(action: Action) {
      if (!isPageFact(action)) told.push(action);
      store.dispatch(action);
    },
    look: () => undefined,
    tellHost: () => { hellos += 1; },
  };
  let use: (how: PageUse) => void = () => undefined;
  const stop = tellPage({
    store, link, host, newId: () => "r1", now: () => clock.now(), self,
    watchUse(tell) {
      use = tell;
      return () => { use = () => undefined; };
    },
  });
  await clock.advance(2_000);
  const joins = (peerId: PeerId, usedAt: number) => {
    store.dispatch({ type: "page.joined", at: clock.now(), peerId, page: { kind: "cif", methods: [], isVisible: true, usedAt } });
  };
  return { clock, cif, store, told, types: () => told.splice(0).map(({ type }) => type), stop, joins, hellos: () => hellos, use: (how: PageUse) => { use(how); } };
}

describe("a page tells what Dynamics tells it", () => {
  it("of sessions and presences", async () => {
    const { cif, told } = await provider();
    await cif.handlers.tell("onSessionSwitched", JSON.stringify({ sessionId: "s1", focused: true }));
    await cif.handlers.tell("onSessionClosed", JSON.stringify({ sessionId: "s1" }));
    await cif.handlers.tell("onPresenceChange", JSON.stringify({ presenceInfo: { presenceText: "Busy" } }));
    expect(told).toMatchObject([
      { type: "host.sessionFocused", peerId: self, sessionId: "s1" },
      { type: "host.sessionClosed", peerId: self, sessionId: "s1" },
      { type: "host.presenceChanged", presence: "Busy" },
    ]);
  });

  it("of a number that was clicked: it is dialed", async () => {
    const { cif, told } = await provider();
    await cif.handlers.tell("onclicktoact", JSON.stringify({ value: "+442071838750", name: "mobilephone", format: "phone" }));
    expect(told).toMatchObject([{ type: "intent.command", source: "host", page: self, command: { type: "dial", channelId: "telephony", address: "+442071838750" } }]);
  });

  it("not of the click where an installed b+s Connects hears it itself", async () => {
    const { cif, told } = await provider("connects");
    await cif.handlers.tell("onclicktoact", JSON.stringify({ value: "+442071838750" }));
    expect(told).toEqual([]);
  });

  it("nothing while calls are simulated: the host is not even listened to", async () => {
    const { cif, store, told } = await provider("local");
    expect([cif.calls, store.getState().here.hostKind]).toEqual([[], "local"]);
    await cif.handlers.tell("onclicktoact", JSON.stringify({ value: "+442071838750" }));
    expect(told).toEqual([]);
  });

  it("and listens no more once calls are simulated, or it ends", async () => {
    const { cif, clock, store, stop, hellos } = await provider();
    expect(store.getState().here.hostKind).toBe("cif");
    expect(cif.handlers.count("onclicktoact")).toBe(1);
    const before = hellos();
    store.dispatch({ type: "configuration.loaded", at: clock.now(), configuration: defaultConfiguration });
    await clock.advance(0);
    expect([store.getState().here.hostKind, cif.handlers.count("onclicktoact"), hellos()]).toEqual(["local", 0, before + 1]);
    store.dispatch({ type: "configuration.loaded", at: clock.now(), configuration: { ...defaultConfiguration, backend: "sip" } });
    await clock.advance(0);
    expect(cif.handlers.count("onclicktoact")).toBe(1);
    stop();
    await clock.advance(0);
    expect(cif.handlers.count("onclicktoact")).toBe(0);
  });
});

describe("a page tells where the agent works", () => {
  it("once in ten seconds, however much is done there", async () => {
    const { clock, joins, use, types } = await provider();
    joins(self, 0);
    for (let second = 0; second < 20; second += 1) {
      use("used");
      use("used");
      await clock.advance(1_000);
    }
    expect(types()).toEqual(["page.used", "page.used"]);
  });

  it("at once when another page was used meanwhile", async () => {
    const { clock, store, joins, use, types } = await provider();
    joins(self, 0);
    joins(other, 0);
    use("used");
    await clock.advance(2_000);
    use("used");
    expect(types()).toEqual(["page.used"]);
    store.dispatch({ type: "page.used", at: clock.now(), peerId: other });
    use("used");
    expect(types()).toEqual(["page.used"]);
  });

  it("that it is out of sight, and back", async () => {
    const { joins, use, types, store } = await provider();
    joins(self, 0);
    for (const how of ["used", "hidden", "hidden", "used"] as const) use(how);
    expect(types()).toEqual(["page.used", "page.hidden", "page.used"]);
    expect(store.getState().phone.pages[self]?.isVisible).toBe(true);
  });

  it("to nobody who does not know it yet, and no more when it has ended", async () => {
    const { joins, use, types, stop } = await provider();
    use("used");
    use("hidden");
    joins(self, 0);
    stop();
    use("used");
    expect(types()).toEqual([]);
  });
});

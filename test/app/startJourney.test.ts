import { startJourney } from "../../SoftphoneControl/app/startJourney";
import { startPrimaryPhone } from "../../SoftphoneControl/app/primaryPhone";
import { createCallTexts } from "../../SoftphoneControl/app/callTexts";
import { defaultConfiguration } from "../../SoftphoneControl/model/settings/configuration";
import type { Configuration } from "../../SoftphoneControl/model/settings/configuration";
import type { JourneyEvent } from "../../SoftphoneControl/model/host/journey";
import type { DataversePort } from "../../SoftphoneControl/ports/dataversePort";
import { createStore } from "../../SoftphoneControl/state/createStore";
import { initialState } from "../../SoftphoneControl/state/initialState";
import { chosen } from "../support/callsBench";
import { appeared } from "../support/facts";
import { createFakeClock } from "../support/fakeClock";
import { nothingInTheBook } from "../support/quietDynamics";
import { createFakeRing } from "../support/fakeSounds";

const maria = { id: "6f1e2d3c-0000-4000-8000-000000000001", name: "Maria Alvarez", recordType: "contact" };
const settings = { ...defaultConfiguration.journey, enabled: true, contactColumn: "contoso_contact" };
const row = { msdyn_visitorjourneyid: "row-1", msdyn_starttime: "2026-03-02T10:00:00Z", msdyn_type: 192350001, msdyn_displaytitle: "refund" };
const event = { id: "p1", at: 1, kind: "page", customerId: "c1", customerIdType: "cookie", sessionId: "s1", title: "Prices" };

/** All channels of one browser, and pages that have them. */
function aBrowser() {
  const open = new Set<{ readonly name: string; onmessage: ((event: { readonly data: unknown }) => void) | null }>();
  const posted: unknown[] = [];
  class Channel {
    onmessage: ((event: { readonly data: unknown }) => void) | null = null;
    constructor(readonly name: string) {
      open.add(this);
    }
    postMessage(data: unknown): void {
      posted.push([this.name, data]);
    }
    close(): void {
      open.delete(this);
    }
  }
  return {
    posted,
    page: { crypto, BroadcastChannel: Channel, addEventListener: () => undefined, removeEventListener: () => undefined } as unknown as Window & typeof globalThis,
    names: () => [...open].map(({ name }) => name),
    tells(data: unknown) {
      for (const channel of open) if (channel.name === "open-softphone.journey") channel.onmessage?.({ data });
    },
  };
}

describe("what the softphone hears of the web", () => {
  it("is what pages of its origin tell, and what Dataverse has of a contact", async () => {
    const { page, tells, names } = aBrowser();
    const clock = createFakeClock();
    const told: JourneyEvent[] = [];
    const dataverse = { query: async () => [row] } as unknown as DataversePort;
    const journey = startJourney({ page, clock, log: { write: () => undefined }, settings, dataverse, tell: (events) => void told.push(...events), onThrow: (error) => { throw error; } });
    tells({ v: 1, type: "journey", events: [event] });
    journey.look(maria);
    await clock.advance(0);
    expect(told.map(({ id, customerId }) => [id, customerId])).toEqual([["p1", "c1"], ["row-1", maria.id]]);
    journey.dispose();
    expect(names()).toEqual([]);
  });
});

describe("the page that owns the phone", () => {
  async function owns(changes: Partial<Configuration>, marks: Record<symbol, unknown> = {}) {
    const configuration = { ...defaultConfiguration, ...changes, simulation: { ...defaultConfiguration.simulation, signedIn: true, latencyMs: 0 } };
    const browser = aBrowser();
    Object.assign(browser.page, marks);
    const clock = createFakeClock();
    const asked: string[] = [];
    const store = createStore({ initial: initialState(configuration, { sound: "ready" }, clock.now()), onThrow: (error) => { throw error; } });
    const phone = startPrimaryPhone(
      {
        page: browser.page,
        store,
        clock,
        whileOwned: (act) => { act(); },
        log: { write: () => undefined },
        ring: createFakeRing().ring,
        demo: "allowed",
        loadConfiguration: () => ({ configuration }),
        hosts: { find: () => undefined, pageFor: () => undefined },
        book: nothingInTheBook,
        dataverse: { isThere: () => true, query: async (table: string) => (asked.push(table), []) } as unknown as DataversePort,
        userId: () => "",
        texts: createCallTexts(() => "US"),
        newId: () => "id",
        tell: () => undefined,
        onFault: (error) => { throw error; },
      },
      { isSuccessor: false, resume: undefined },
    );
    await clock.advance(50);
    return { ...browser, clock, phone, asked, store, journeys: () => Object.values(store.getState().phone.journeys) };
  }

  it("keeps it, as long as it owns the phone", async () => {
    const { tells, clock, journeys, phone, names } = await owns({ journey: settings });
    tells({ v: 1, type: "journey", events: [event] });
    await clock.advance(1_000);
    expect(journeys()).toHaveLength(1);
    phone.dispose();
    expect(names()).not.toContain("open-softphone.journey");
  });

  it("hears nothing where nobody wants to know", async () => {
    const { names, posted } = await owns({});
    expect(names()).not.toContain("open-softphone.journey");
    expect(posted).toEqual([]);
  });

  it.each([
    ["asks Dataverse where that is played, too", { [Symbol.for("open-softphone.sample-host")]: true }, ["msdyn_visitorjourney"]],
    ["asks no real Dataverse", {}, []],
  ])("for a simulated call %s", async (_, marks, tables) => {
    const { clock, asked, store } = await owns({ journey: settings }, marks);
    store.dispatch(appeared());
    store.dispatch(chosen(maria));
    await clock.advance(1_000);
    expect(asked.filter((table) => table === "msdyn_visitorjourney")).toEqual(tables);
  });
});

import { createAcSource } from "../../../SoftphoneControl/adapters/journey/acSource";
import { createGenesysSource } from "../../../SoftphoneControl/adapters/journey/genesysSource";
import { journeyChannel } from "../../../SoftphoneControl/adapters/journey/journeyMessages";
import { createRecordedSource } from "../../../SoftphoneControl/adapters/journey/recordedSource";
import { createRelayedSource } from "../../../SoftphoneControl/adapters/journey/relayedSource";
import { createVisitorJourneySource } from "../../../SoftphoneControl/adapters/journey/visitorJourneySource";
import type { CrmRecord } from "../../../SoftphoneControl/model/records/crmRecord";
import type { DataverseRow } from "../../../SoftphoneControl/ports/dataversePort";
import type { JourneyPort } from "../../../SoftphoneControl/ports/journeyPort";
import { createFakeClock } from "../../support/fakeClock";
import type { FakeClock } from "../../support/fakeClock";
import { createFakeAc, createFakeGenesys, webActionOf } from "../../support/fakeJourneySdks";
import { createOrigin } from "../../support/pagesOfOneOrigin";

export const maria: CrmRecord = { id: "6f1e2d3c-0000-4000-8000-000000000001", name: "Maria Alvarez", recordType: "contact" };

export interface JourneyBench {
  readonly port: JourneyPort;
  readonly clock: FakeClock;
  readonly logged: string[];
  readonly thrown: unknown[];
  /** These many things happen on the web at once, each of its own number, with this text in them; nonsense comes between them. */
  happen(numbers: readonly number[], text?: string, nonsense?: readonly unknown[]): Promise<void>;
  /** So many are told at most. */
  readonly most: number;
  /** What is told once is all there is. */
  readonly isOnce: boolean;
}

interface Surroundings {
  readonly clock: FakeClock;
  readonly log: { write(entry: { readonly message: string }): void };
  readonly onThrow: (error: unknown) => void;
}

type Wire = Pick<JourneyBench, "port" | "happen" | "most" | "isOnce">;

const idOf = (number: number): string => `thing-${number}`;
/** Those of a higher number are older, some of them by nothing. */
const agoOf = (number: number): number => Math.floor(number / 3);

function acWire(surroundings: Surroundings): Wire {
  const sdk = createFakeAc();
  sdk.arrives();
  return {
    port: createAcSource({ ...surroundings, find: () => sdk.page.ac }),
    async happen(numbers, text = "x", nonsense = []) {
      for (const one of nonsense) sdk.blurts(one);
      for (const number of numbers) sdk.tells(webActionOf({ actionId: idOf(number), errorMessage: text, offerText: text, page: text }));
    },
    most: 200,
    isOnce: false,
  };
}

function genesysWire(surroundings: Surroundings): Wire {
  const sdk = createFakeGenesys();
  sdk.arrives();
  const port = createGenesysSource({ ...surroundings, find: () => sdk.page.Genesys });
  sdk.tells("Journey.ready");
  return {
    port,
    async happen(numbers, text = "x", nonsense = []) {
      for (const one of nonsense) sdk.tells("Journey.qualifiedContentOffer", one);
      for (const number of numbers) {
        const journeyContext = { customer: { id: "c1", idType: "cookie" }, customerSession: { id: "s1", type: "web" }, triggeringAction: { id: idOf(number) } };
        sdk.tells("Journey.qualifiedContentOffer", { journeyContext, engageContent: { offerText: text } });
      }
    },
    most: 200,
    isOnce: false,
  };
}

function relayedWire(surroundings: Surroundings): Wire {
  const origin = createOrigin();
  const port = createRelayedSource({ ...surroundings, channel: origin.page("softphone").channel(journeyChannel) });
  const website = origin.page("website").channel(journeyChannel);
  return {
    port,
    async happen(numbers, text = "x", nonsense = []) {
      const events = numbers.map((number) => ({ id: idOf(number), at: surroundings.clock.now() - agoOf(number), kind: "page", customerId: "c1", title: text, url: text }));
      for (let from = 0; from < events.length; from += 100) website.post({ v: 1, type: "journey", events: [...nonsense, ...events.slice(from, from + 100)] });
      await surroundings.clock.advance(0);
    },
    most: 200,
    isOnce: false,
  };
}

function recordedWire(surroundings: Surroundings): Wire {
  let give: (recorded: unknown) => void = () => undefined;
  return {
    port: createRecordedSource({ ...surroundings, load: () => new Promise((resolve) => { give = resolve; }) }),
    async happen(numbers, text = "x", nonsense = []) {
      await surroundings.clock.advance(0);
      give([...nonsense, ...numbers.map((number) => ({ id: idOf(number), at: surroundings.clock.now() - agoOf(number), kind: "search", customerId: "c1", title: text, url: text }))]);
      await surroundings.clock.advance(0);
    },
    most: 200,
    isOnce: true,
  };
}

function visitorJourneyWire(surroundings: Surroundings): Wire {
  let rows: unknown = [];
  const port = createVisitorJourneySource({ ...surroundings, dataverse: { query: async () => rows as readonly DataverseRow[] }, column: "contoso_contact" });
  return {
    port,
    async happen(numbers, text = "x", nonsense = []) {
      const row = { msdyn_displaytitle: text, msdyn_url: text, msdyn_type: 192350001 };
      rows = [...numbers.map((number) => ({ ...row, msdyn_visitorjourneyid: idOf(number), msdyn_starttime: new Date(surroundings.clock.now() - agoOf(number)).toISOString() })), ...nonsense];
      port.look(maria);
      await surroundings.clock.advance(0);
    },
    most: 50,
    isOnce: false,
  };
}

const wires = { "the global ac": acWire, "Genesys(subscribe)": genesysWire, "relayed events": relayedWire, "recorded events": recordedWire, "the rows of Dataverse": visitorJourneyWire };
export const journeySources = Object.keys(wires) as (keyof typeof wires)[];

export function createJourneyBench(name: keyof typeof wires): JourneyBench {
  const clock = createFakeClock();
  const logged: string[] = [];
  const thrown: unknown[] = [];
  const surroundings = { clock, log: { write: ({ message }: { readonly message: string }) => void logged.push(message) }, onThrow: (error: unknown) => void thrown.push(error) };
  return { ...wires[name](surroundings), clock, logged, thrown };
}

import { createAcSource } from "../adapters/journey/acSource";
import { createGenesysSource } from "../adapters/journey/genesysSource";
import { createJourneyCaller } from "../adapters/journey/journeyCaller";
import type { JourneyCaller } from "../adapters/journey/journeyCaller";
import { createJourneyClient } from "../adapters/journey/journeyClient";
import type { WebActionListener } from "../adapters/journey/journeyClient";
import { readJourneyEvent } from "../adapters/journey/journeyEvent";
import { isQuestion, journeyChannel, posted } from "../adapters/journey/journeyMessages";
import { createOutlet } from "../adapters/journey/outlet";
import { createRecordedSource } from "../adapters/journey/recordedSource";
import { selfServiceContext } from "../adapters/journey/selfService";
import type { SelfServiceContext } from "../adapters/journey/selfService";
import type { RawWebAction } from "../adapters/journey/webAction";
import { createPageChannel } from "../link/client/pageChannel";
import type { JourneyEvent, JourneyKind } from "../model/host/journey";
import type { ClockPort } from "../ports/clockPort";
import { readRelayOptions } from "./journeyRelay/relayOptions";
import { createVisitMemory } from "./journeyRelay/visitMemory";
import { isNobody, nobody } from "./journeyRelay/visitor";
import { watchPages } from "./journeyRelay/watchPages";

type Page = Window & typeof globalThis;

/**
 * The global of a page that visitors see. Also a function: `OpenSoftphoneJourney("on", "webchat:all", listener)`, which may be called before this script is there by the usual stub.
 * What a page hands over wrongly is reported on its console and does nothing more.
 */
export interface OpenSoftphoneJourney extends JourneyCaller {
  /** See `JourneyClient`. */
  on(name: string, listener: WebActionListener): void;
  once(name: string, listener: WebActionListener): void;
  off(name: string, listener?: WebActionListener): void;
  /** Tells that a page is seen; only needed for what the address does not show. */
  page(title: string, url?: string): void;
  search(text: string): void;
  article(title: string): void;
  action(title: string): void;
  /** For `startChat({ customContext: { ...context() } })`: what happened on this visit, as live chat takes it into Dataverse. */
  context(): SelfServiceContext;
}

/**
 * Watches what a visitor does on this page, and tells the softphone: on its own origin at once, anywhere else by `context()` alone. Nothing is thrown into the page.
 * @param script the script's own tag
 */
export function startJourneyRelay(page: Page, script: Pick<HTMLElement, "dataset"> | null): OpenSoftphoneJourney {
  const options = readRelayOptions(script?.dataset);
  const onThrow = (error: unknown): void => { page.reportError(error); };
  const clock: ClockPort = {
    now: () => page.Date.now(),
    after(delayMs, callback) {
      const timer = page.setTimeout(callback, delayMs);
      return () => { page.clearTimeout(timer); };
    },
  };
  const inputs = { clock, log: { write: ({ message }: { readonly message: string }) => { page.console.warn(`Open Softphone: ${message}`); } }, onThrow };
  // Only secure pages have the first.
  const newId = (): string => ("randomUUID" in page.crypto ? page.crypto.randomUUID() : `${clock.now()}-${Math.random()}`);
  const memory = createVisitMemory({ storage: () => page.sessionStorage, now: () => clock.now() });
  const channel = createPageChannel(page, onThrow, journeyChannel);
  const client = createJourneyClient({ onThrow, onWanted: (mediaType) => { ac.watch(mediaType); } });
  const globalNamed = (marker: string, otherwise: string): unknown => (page as unknown as Record<string, unknown>)[textOr((page as unknown as Record<string, unknown>)[marker], otherwise)];
  const hear = (raw: RawWebAction): void => {
    meet(raw);
    client.tell(raw);
  };
  const own = createOutlet(inputs);
  /** Visits of others: no part of this one. */
  let recording: readonly JourneyEvent[] = [];
  const ac = createAcSource({ ...inputs, find: () => globalNamed("_genesysJourneySdk", "ac"), hear });
  const genesys = createGenesysSource({ ...inputs, find: () => globalNamed("_genesysJs", "Genesys"), hear });

  /** What the tag says goes before what an SDK says. */
  function meet(raw: RawWebAction): void {
    const { visitor: said } = options;
    const sessionId = said?.sessionId || textOr(raw.sessionId, "");
    if (memory.meet(said ? { ...said, sessionId } : { customerId: textOr(raw.customerId, ""), customerIdType: textOr(raw.customerIdType, "cookie"), sessionId })) tellAll();
  }

  function tell(events: readonly JourneyEvent[]): void {
    const known = events.filter((event) => !isNobody(event));
    if (known.length > 0) channel.post(posted(known));
  }

  function tellAll(): void {
    tell(memory.events);
    tell(recording);
  }

  function report(kind: JourneyKind, title: unknown, url: string = page.location.href): void {
    const event = readJourneyEvent({ id: newId(), at: clock.now(), kind, title, url, ...(memory.visitor ?? nobody) }, clock.now());
    if (!event || (event.title === "" && kind !== "page")) return;
    memory.add(event);
    own.take(() => event);
  }

  /** Of an SDK. */
  function keep(events: readonly JourneyEvent[]): void {
    const { visitor } = options;
    const told = visitor ? events.map((event) => ({ ...event, ...visitor, sessionId: visitor.sessionId || event.sessionId })) : events;
    for (const event of told) memory.add(event);
    tell(told);
  }

  if (options.visitor) memory.meet(options.visitor);
  own.subscribe(tell);
  ac.subscribe(keep);
  genesys.subscribe(keep);
  const { recorded } = options;
  if (recorded !== undefined) {
    createRecordedSource({ ...inputs, load: () => loadRecording(page, recorded) }).subscribe((events) => {
      recording = events;
      tell(events);
    });
  }
  channel.subscribe((message) => {
    if (isQuestion(message)) tellAll();
  });
  tellAll();
  // What somebody accepts mostly leads to another page.
  page.addEventListener("pagehide", () => {
    for (const { flush } of [own, ac, genesys]) flush();
  });
  if (options.tellsPages) watchPages(page, (title, url) => { report("page", title, url); });

  const verbs = {
    on: client.on,
    once: client.once,
    off: client.off,
    page: (title: string, url?: string) => { report("page", title, url); },
    search: (text: string) => { report("search", text); },
    article: (title: string) => { report("article", title); },
    action: (title: string) => { report("custom", title); },
  };
  const stub: unknown = (page as { readonly OpenSoftphoneJourney?: unknown }).OpenSoftphoneJourney;
  const call = createJourneyCaller(verbs, stub, onThrow);
  const methods = Object.fromEntries(Object.keys(verbs).map((verb) => [verb, (...args: unknown[]) => call(verb, ...args)])) as { readonly [Verb in keyof typeof verbs]: (...args: Parameters<(typeof verbs)[Verb]>) => void };
  return Object.assign(call, methods, { context: () => selfServiceContext(memory.events) });
}

async function loadRecording(page: Page, address: string): Promise<unknown> {
  const url = new page.URL(address, page.location.href);
  if (url.origin !== page.location.origin) throw new Error("of another origin");
  return (await page.fetch(url.href)).json();
}

function textOr(value: unknown, otherwise: string): string {
  return typeof value === "string" && value !== "" ? value : otherwise;
}

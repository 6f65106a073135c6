import { actionMaps } from "./actionMaps";
import { chatEventTypes, chatSignalOf } from "./chatSignals";
import { element } from "./element";
import { followHours, provideContext, startChat } from "./liveChat";
import { offerCard } from "./offerCard";
import { createSimulatedJourneySdk } from "./simulatedJourneySdk";
import { visitor } from "./visitor";
import { visitKeep } from "./visitKeep";

type Call = (...values: readonly unknown[]) => void;
type Stub = Call & { readonly q?: readonly ArrayLike<unknown>[] };

const page = window as unknown as Record<string, Stub | undefined> & { readonly _genesysJourneySdk?: string; readonly _genesysJs?: string };
const messenger = typeof page._genesysJs === "string";

const sdk = createSimulatedJourneySdk({
  maps: actionMaps({ messenger }),
  customerId: visitor.customerId,
  keep: visitKeep,
  clock: {
    now: () => Date.now(),
    after(ms, callback) {
      const timer = setTimeout(callback, ms);
      return () => clearTimeout(timer);
    },
  },
  newId: () => crypto.randomUUID(),
  page: () => location.pathname + location.search,
  isOpen: followHours(() => sdk.sessionId()),
  report: (error) => reportError(error),
});

/** Time for the last events to be told before this page goes. */
const leaveAfterMs = 150;

// The snippet loads this script whenever it comes, perhaps before there is a body.
if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", start);
else start();

function start(): void {
  drawOffers();
  followChat();
  provideContext(sdk.sessionId);
  takeOver(page._genesysJourneySdk, sdk.ac);
  takeOver(page._genesysJs, sdk.genesys);
}

/** The real function in place of the snippet's, and what was called meanwhile. */
function takeOver(name: string | undefined, real: Call): void {
  if (name === undefined) return;
  const waiting = page[name]?.q ?? [];
  page[name] = real;
  for (const call of Array.from(waiting)) real(...Array.from(call));
}

function drawOffers(): void {
  // There from the beginning: only then is what comes into it read out.
  const place = element("div", { class: "offers", "aria-live": "polite" });
  document.body.append(place);
  sdk.offers.subscribe(() => {
    const map = sdk.offers.shown();
    place.replaceChildren(...(map === undefined ? [] : [offerCard(map, { accept, reject: () => sdk.offers.answer("rejected") })]));
  });
}

function accept(): void {
  const map = sdk.offers.answer("accepted");
  if (map === undefined) return;
  const { link } = map;
  if (link !== undefined) setTimeout(() => location.assign(link), leaveAfterMs);
  else if (!startChat(sdk.sessionId())) sdk.offers.chat({ errorCode: 1, errorMessage: "There is no chat on this page." });
}

function followChat(): void {
  for (const type of chatEventTypes) {
    addEventListener(type, (event) => {
      const signal = chatSignalOf(type, (event as CustomEvent<unknown>).detail);
      if (signal !== undefined) sdk.offers.chat(signal);
    });
  }
}

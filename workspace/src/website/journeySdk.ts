import { actionMaps } from "./actionMaps";
import { chatEventTypes, chatSignalOf } from "./chatSignals";
import { element } from "./element";
import { isDeskOpen, startChat } from "./liveChat";
import { offerCard } from "./offerCard";
import type { ActionMap } from "./sdk/actionMap";
import { createSimulatedJourneySdk } from "./simulatedJourneySdk";
import { visitor } from "./visitor";
import { visitKeep } from "./visitKeep";

type Call = (...values: readonly unknown[]) => void;
type Stub = Call & { readonly q?: readonly ArrayLike<unknown>[] };

const globals = window as unknown as Record<string, Stub | undefined>;
const { _genesysJourneySdk, _genesysJs } = window as unknown as Readonly<Partial<Record<"_genesysJourneySdk" | "_genesysJs", string>>>;

const sdk = createSimulatedJourneySdk({
  maps: actionMaps({ messenger: _genesysJs !== undefined }),
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
  isOpen: isDeskOpen,
  open: bringTo,
  report: (error) => reportError(error),
});

/** Time for the last events to be told before this page goes. */
const leaveAfterMs = 150;

// The snippet loads this script whenever it comes, perhaps before there is a body.
if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", start);
else start();
// A page that the browser brings back as it was would know nothing of what came after it.
addEventListener("pageshow", ({ persisted }) => persisted && location.reload());

function start(): void {
  drawOffers();
  followChat();
  takeOver(_genesysJourneySdk, sdk.ac);
  takeOver(_genesysJs, sdk.genesys);
}

/** The real function in place of the snippet's, and what was called meanwhile. */
function takeOver(name: string | undefined, real: Call): void {
  if (name === undefined) return;
  const waiting = globals[name]?.q ?? [];
  globals[name] = real;
  for (const call of Array.from(waiting)) real(...Array.from(call));
}

function drawOffers(): void {
  // There from the beginning: only then is what comes into it read out.
  const place = element("div", { class: "offers", "aria-live": "polite" });
  document.body.append(place);
  sdk.offers.subscribe(() => {
    const map = sdk.offers.shown();
    place.replaceChildren(...(map === undefined ? [] : [offerCard(map, sdk.offers.answer)]));
  });
}

function bringTo({ link }: ActionMap): void {
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

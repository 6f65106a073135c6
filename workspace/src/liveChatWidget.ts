import { startAutomation } from "./chat/agentAutomation";
import { mountChatBubble } from "./chat/bubble/chatBubble";
import { conversationIn } from "./chat/conversationCache";
import { keptConditions } from "./chat/deskWire";
import { serveDesk } from "./chat/serveDesk";
import { createSimulatedWidget } from "./chat/simulatedWidget";
import { pageClock, seeded } from "./chat/surroundings";
import { configurationOf } from "./chat/widgetConfigurations";

/*
 * Stands in for the script of the live chat widget. A page includes it as it would the real one, by an element with the id `Microsoft_Omnichannel_LCWidget`. What it does and
 * leaves undone is written from the documentation, the script of 2023 and what its users report. `seed=<number>` in the page's address makes another run of bad luck.
 */

const scriptId = "Microsoft_Omnichannel_LCWidget";

interface MicrosoftPage {
  Microsoft?: { readonly Omnichannel?: { readonly LiveChatWidget?: unknown } };
}

function start({ dataset }: HTMLElement, page: Window & typeof globalThis & MicrosoftPage): void {
  const appId = dataset["appId"] ?? "";
  const storageKey = `workspace.liveChat.chat.${appId}`;
  const { title, agentName, hasPrechat } = configurationOf(appId);
  const random = seeded(Number(new URLSearchParams(page.location.search).get("seed") ?? 1));
  const conditions = keptConditions(page.localStorage);
  const widget = createSimulatedWidget({
    page, clock: pageClock, random, quirks: { echoes: 0.1, threadUpdates: random() < 0.5 ? 1 : 2 }, storage: page.localStorage, storageKey, conditions, hasPrechat, agentName,
  });
  page.Microsoft = { ...page.Microsoft, Omnichannel: { ...page.Microsoft?.Omnichannel, LiveChatWidget: { SDK: widget.SDK } } };
  page.addEventListener("storage", ({ key, newValue }) => {
    if (key === storageKey) widget.follow(conversationIn(newValue));
  });
  const speak = serveDesk({ widget, desk: appId, title: `${title}: ${page.document.title || page.location.pathname}`, page });
  // One page of all that have this widget plays the other side, until it is gone.
  void page.navigator.locks.request(storageKey, () => {
    speak();
    startAutomation(widget, pageClock);
    return new Promise(() => undefined);
  });
  const draw = (): void => mountChatBubble({ widget, title, hidesButton: dataset["hideChatButton"] === "true", fillsNarrowPage: dataset["renderMobile"] === "true" });
  if (page.document.readyState === "loading") page.document.addEventListener("DOMContentLoaded", draw);
  else draw();
}

function isStorageBlocked(): boolean {
  try {
    return localStorage === null;
  } catch {
    return true;
  }
}

const script = document.getElementById(scriptId);
// A second one on a page would share conversation and state with the first.
if (script !== null && (window as MicrosoftPage).Microsoft?.Omnichannel?.LiveChatWidget === undefined) {
  if (isStorageBlocked()) window.dispatchEvent(new CustomEvent("lcw:error", { detail: { errorCode: 7, errorDescription: "The scripts of the widget failed to load.", errorDetail: "The storage is blocked." } }));
  else start(script, window);
}

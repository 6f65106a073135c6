import { visitor } from "./visitor";

type Context = Readonly<Record<string, { readonly value: string; readonly isDisplayable?: boolean }>>;

interface LiveChatSdk {
  readonly setContextProvider?: (provider: () => Context) => void;
  readonly getAgentAvailability?: (options: { readonly customContext: Context }) => void;
  readonly startChat?: (options: { readonly customContext: Context }) => void;
}

interface Page {
  readonly Microsoft?: { readonly Omnichannel?: { readonly LiveChatWidget?: { readonly SDK?: LiveChatSdk } } };
  readonly OpenSoftphoneJourney?: { readonly context?: () => unknown };
}

const sdk = (): LiveChatSdk | undefined => (window as unknown as Page).Microsoft?.Omnichannel?.LiveChatWidget?.SDK;

/** Who chats, and from where: with the number to call, and what the relay knows of the visit. */
function contextOf(sessionId: string): Context {
  return {
    ...journeyContext(),
    phone: { value: visitor.phone, isDisplayable: true },
    page: { value: document.title, isDisplayable: true },
    journeyCustomerId: { value: visitor.customerId },
    journeySessionId: { value: sessionId },
  };
}

function journeyContext(): Context {
  try {
    return Object((window as unknown as Page).OpenSoftphoneJourney?.context?.()) as Context;
  } catch {
    return {};
  }
}

const askAfterMs = 1_000;

/** Before the widget is there: a chat that the visitor begins by the bubble says the same as one that follows an invitation, and whether somebody would answer is asked once. */
export function awaitWidget(sessionId: string): void {
  const context = (): Context => contextOf(sessionId);
  let chats = false;
  for (const type of ["lcw:startChat", "lcw:chatRetrieved"]) addEventListener(type, () => { chats = true; });
  addEventListener("lcw:ready", () => {
    sdk()?.setContextProvider?.(context);
    // A chat of the page before comes back after this; during one it may not be asked.
    setTimeout(() => chats || sdk()?.getAgentAvailability?.({ customContext: context() }), askAfterMs);
  });
  addEventListener("lcw:getAgentAvailability", (event) => {
    const { isQueueAvailable } = Object((event as CustomEvent<unknown>).detail) as { readonly isQueueAvailable?: unknown };
    document.documentElement.dataset["desk"] = isQueueAvailable === false ? "closed" : "open";
  });
}

/** As long as nobody says otherwise. */
export const isDeskOpen = (): boolean => document.documentElement.dataset["desk"] !== "closed";

/** @returns whether there is a widget to chat in */
export function startChat(sessionId: string): boolean {
  const widget = sdk();
  // With the context in the same call: a provider that was set just before may come too late.
  widget?.startChat?.({ customContext: contextOf(sessionId) });
  return widget?.startChat !== undefined;
}

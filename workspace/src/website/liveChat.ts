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

const sdk = (): LiveChatSdk | undefined => (window as Page).Microsoft?.Omnichannel?.LiveChatWidget?.SDK;

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
    return Object((window as Page).OpenSoftphoneJourney?.context?.()) as Context;
  } catch {
    return {};
  }
}

/** A chat that the visitor begins by the bubble says the same as one that follows an invitation. */
export function provideContext(sessionId: () => string): void {
  addEventListener("lcw:ready", () => sdk()?.setContextProvider?.(() => contextOf(sessionId())));
}

/** Asks once whether somebody would answer. @returns what was answered; until then somebody would */
export function followHours(sessionId: () => string): () => boolean {
  let isOpen = true;
  addEventListener("lcw:ready", () => sdk()?.getAgentAvailability?.({ customContext: contextOf(sessionId()) }));
  addEventListener("lcw:getAgentAvailability", (event) => {
    const { isQueueAvailable } = Object((event as CustomEvent<unknown>).detail) as { readonly isQueueAvailable?: unknown };
    isOpen = isQueueAvailable !== false;
  });
  return () => isOpen;
}

/** @returns whether there is a widget to chat in */
export function startChat(sessionId: string): boolean {
  const startChat = sdk()?.startChat;
  // With the context in the same call: a provider that was set just before may come too late.
  startChat?.({ customContext: contextOf(sessionId) });
  return startChat !== undefined;
}

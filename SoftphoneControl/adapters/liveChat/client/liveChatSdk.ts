/** One context variable, as a chat is begun with it: `value` in lower case. */
export interface ContextValue {
  readonly value: string | number | boolean;
  /** Whether the other side's agent is shown it. */
  readonly isDisplayable?: boolean;
}

/** By the logical names of context variables. */
export type ChatContext = Readonly<Record<string, ContextValue>>;
export type ContextProvider = () => ChatContext;
/** Calls back with a token, at once or within 10 seconds. */
export type AuthTokenProvider = (callback: (token: string) => void) => void;

export interface StartOptions {
  readonly inNewWindow?: boolean;
  /** Goes before the provider's, and can't come too late. */
  readonly customContext?: ChatContext;
}

/**
 * The methods of page 003, as the widget's global has them: all return at once, and what came of it is told by window events. What a getter returns,
 * anybody may have set.
 */
export interface LiveChatSdk {
  setContextProvider(provider: ContextProvider): void;
  getContextProvider(): unknown;
  removeContextProvider(): void;
  setAuthTokenProvider(provider: AuthTokenProvider): void;
  getAuthTokenProvider(): unknown;
  removeAuthTokenProvider(): void;
  startChat(options?: StartOptions): void;
  startProactiveChat(notification: { readonly message?: string }, showPrechat: boolean, options?: { readonly inNewWindow?: boolean }): void;
  closeChat(): void;
  getAgentAvailability(options?: { readonly customContext?: ChatContext }): void;
}

/** The window of the page that hosts the widget. */
export type LiveChatPage = Pick<Window, "addEventListener" | "removeEventListener">;

const path = ["Microsoft", "Omnichannel", "LiveChatWidget", "SDK"];

/** `Microsoft.Omnichannel.LiveChatWidget.SDK`, as it stands now; the widget may put another in its place. */
export function findSdk(page: LiveChatPage): Partial<LiveChatSdk> | undefined {
  try {
    const found = path.reduce<unknown>((from, name) => (typeof from === "object" && from !== null ? (from as Readonly<Record<string, unknown>>)[name] : undefined), page);
    return typeof found === "object" && found !== null ? found : undefined;
  } catch {
    return undefined;
  }
}

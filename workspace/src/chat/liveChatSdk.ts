/** One variable of a chat's context, as the documentation has it. */
export interface ContextEntry {
  readonly value: string | number | boolean;
  readonly isDisplayable?: boolean;
}

export type ChatContext = Readonly<Record<string, ContextEntry>>;

export interface StartOptions {
  readonly inNewWindow?: boolean;
  readonly customContext?: unknown;
}

/** Gives the token to `callback`; one that does so later gives none. */
export type AuthTokenProvider = (callback: (token: string) => void) => unknown;

/** `Microsoft.Omnichannel.LiveChatWidget.SDK`: nothing here returns a result or a promise; what becomes of a call is told by events of the window. */
export interface LiveChatSdk {
  /** Throws for what is no function. */
  setContextProvider(provider: () => unknown): void;
  getContextProvider(): (() => unknown) | null;
  removeContextProvider(): void;
  /** Throws for what is no function. */
  setAuthTokenProvider(provider: AuthTokenProvider): void;
  getAuthTokenProvider(): AuthTokenProvider | null;
  removeAuthTokenProvider(): void;
  startChat(options?: StartOptions): void;
  startProactiveChat(notification?: { readonly message?: string }, showPrechat?: boolean, options?: { readonly inNewWindow?: boolean }): void;
  closeChat(): void;
  getAgentAvailability(options?: { readonly customContext?: unknown }): void;
}

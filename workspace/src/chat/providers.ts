import type { AuthTokenProvider, ChatContext } from "./liveChatSdk";
import { readContext } from "./readContext";
import type { Clock } from "./surroundings";
import type { Tell } from "./widgetEvents";

/** Longer than a start takes to arrive: a provider set in the same turn is too late for it. Milliseconds. */
const contextMs = 80;

interface ProvidersParts {
  readonly clock: Clock;
  readonly tell: Tell;
  readonly isReady: () => boolean;
}

/** What the page gives the widget: a context, asked for once and at once, and a token. */
export function createProviders({ clock, tell, isReady }: ProvidersParts) {
  let contextProvider: (() => unknown) | null = null;
  let authTokenProvider: AuthTokenProvider | null = null;
  let context: ChatContext = {};

  function send(given: unknown): void {
    // Before the widget is ready nobody is there to take it.
    if (isReady()) clock.after(contextMs, () => { context = readContext(given); });
  }

  function setContextProvider(provider: () => unknown): void {
    if (typeof provider !== "function") throw new TypeError("setContextProvider: a function is expected.");
    contextProvider = provider;
    let given: unknown;
    try {
      given = provider();
    } catch {
      tell("error", { errorCode: 1, errorDescription: "The context provider failed." });
      return;
    }
    send(given);
  }

  /** The token, read right after the provider was called. Undefined when there is none to begin a chat with: the page is told why. */
  function readToken(): string | undefined {
    if (authTokenProvider === null) {
      tell("error", { errorCode: 8, errorDescription: "The authentication function was not found on the page." });
      return undefined;
    }
    let token: unknown;
    try {
      authTokenProvider((given) => { token = given; });
    } catch (error) {
      tell("error", error);
      return undefined;
    }
    if (typeof token === "string" && /^[\w-]+\.[\w-]+\.[\w-]*$/.test(token)) return token;
    const isThere = typeof token === "string" && token !== "";
    tell("error", isThere ? { errorCode: 4, errorDescription: "The authentication token is invalid." } : { errorCode: 3, errorDescription: "The provider gave no authentication token." });
    return undefined;
  }

  return {
    /** As it has arrived at the widget. */
    context: () => context,
    readToken,
    methods: {
      setContextProvider,
      getContextProvider: () => contextProvider,
      removeContextProvider() {
        contextProvider = null;
        send({});
      },
      setAuthTokenProvider(provider: AuthTokenProvider) {
        if (typeof provider !== "function") throw new TypeError("setAuthTokenProvider: a function is expected.");
        authTokenProvider = provider;
      },
      getAuthTokenProvider: () => authTokenProvider,
      removeAuthTokenProvider() {
        authTokenProvider = null;
      },
    },
  };
}

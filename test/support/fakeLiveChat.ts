import type { ClockPort } from "../../SoftphoneControl/ports/clockPort";
import type { LiveChatPage } from "../../SoftphoneControl/adapters/liveChat/client/liveChatSdk";

type Context = Readonly<Record<string, unknown>>;

export interface FakeLiveChatInputs {
  readonly clock: ClockPort;
  /** Else `loads` does. */
  readonly isLoaded?: boolean;
  /** The conversation that the widget keeps over reloads. */
  readonly kept?: { isOpen: boolean };
  /** What the widget does when a chat is asked for. */
  readonly begins?: "queues" | "fails" | "keepsSilent" | "showsPrechat";
}

const soonMs = 10;

/**
 * A page with a widget that behaves like the vendor's global: methods return nothing and at once, what comes of it is told by window events a moment later, a context
 * that was just given to the provider arrives too late for a chat begun in the same breath.
 */
export function createFakeLiveChat({ clock, isLoaded = true, kept = { isOpen: false }, begins = "queues" }: FakeLiveChatInputs) {
  const target = new EventTarget();
  const listening = new Map<string, number>();
  const calls: string[] = [];
  const given: unknown[][] = [];
  const begun: (Context | undefined)[] = [];
  const page = {
    addEventListener(name: string, listener: EventListener) {
      listening.set(name, (listening.get(name) ?? 0) + 1);
      target.addEventListener(name, listener);
    },
    removeEventListener(name: string, listener: EventListener) {
      listening.set(name, (listening.get(name) ?? 0) - 1);
      target.removeEventListener(name, listener);
    },
  } as unknown as LiveChatPage & { Microsoft?: unknown };
  let provider: (() => Context) | null = null;
  let tokens: ((callback: (token: string) => void) => void) | null = null;
  let arrived: Context | undefined;
  let state: "Closed" | "ProactiveChat" | "Prechat" | "Active" = kept.isOpen ? "Active" : "Closed";
  const widget = { begins, availability: { isQueueAvailable: true, positionInQueue: 2, averageWaitTime: 3, isAgentAvailable: true } as unknown, throws: undefined as string | undefined, silent: false };

  function raise(name: string, detail: unknown = null): void {
    target.dispatchEvent(Object.assign(new Event(`lcw:${name}`), { detail }));
  }

  function soon(act: () => void): void {
    clock.after(soonMs, act);
  }

  function close(): void {
    soon(() => {
      if (state === "Closed") return;
      state = "Closed";
      kept.isOpen = false;
      raise("closeChat");
      raise("onClose");
    });
  }

  function begin(context: Context | undefined): void {
    if (state !== "Closed" && state !== "ProactiveChat") {
      soon(() => { raise("onMaximize"); });
      return;
    }
    if (widget.begins === "keepsSilent") return;
    begun.push(context ?? arrived);
    state = "Prechat";
    soon(() => { raise("startChat"); });
    if (widget.begins === "fails") soon(() => { state = "Closed"; raise("error", { errorMessage: new Error("Mrs Smith could not be let in") }); });
    if (widget.begins === "queues") soon(queue);
  }

  function queue(): void {
    state = "Active";
    kept.isOpen = true;
    raise("chatQueued");
  }

  const methods = {
    setContextProvider(next: () => Context) {
      provider = next;
      const context = next();
      soon(() => { arrived = context; });
    },
    getContextProvider: () => provider,
    removeContextProvider() {
      provider = null;
      arrived = undefined;
    },
    setAuthTokenProvider(next: typeof tokens) {
      tokens = next;
    },
    getAuthTokenProvider: () => tokens,
    removeAuthTokenProvider() {
      tokens = null;
    },
    startChat(options?: { readonly customContext?: Context }) {
      begin(options?.customContext);
    },
    startProactiveChat(_notification: unknown, _showPrechat: unknown) {
      if (state === "Closed") state = "ProactiveChat";
    },
    closeChat: close,
    getAgentAvailability() {
      if (!widget.silent) soon(() => { raise("getAgentAvailability", widget.availability); });
    },
  };

  const SDK = Object.fromEntries(
    Object.entries(methods).map(([name, method]) => [
      name,
      (...args: unknown[]): unknown => {
        calls.push(name);
        given.push(args);
        if (widget.throws === name) throw new Error("Mrs Smith broke it");
        return (method as (...args: unknown[]) => unknown)(...args);
      },
    ]),
  );

  const fake = {
    page,
    widget,
    /** The methods that were called, in order. */
    calls,
    /** What they were called with. */
    given,
    /** The contexts that chats were begun with. */
    begun,
    raise,
    get state() {
      return state;
    },
    /** Listeners that are on the page now. */
    get listeners() {
      return [...listening.values()].reduce((sum, count) => sum + count, 0);
    },
    /** The script has run: its global is there. */
    loads() {
      page.Microsoft = { Omnichannel: { LiveChatWidget: { SDK } } };
    },
    ready() {
      raise("ready");
      if (kept.isOpen) raise("chatRetrieved");
    },
    visitor: {
      opens() {
        begin(provider?.());
      },
      /** Accepts an invitation. */
      accepts() {
        if (state === "ProactiveChat") begin(provider?.());
      },
      fillsInPrechat: queue,
      writes(text = "Where is my order?") {
        raise("onMessageSent", { text, messageType: "user", timestamp: clock.now() });
      },
      closes: close,
      minimizes() {
        raise("onMinimize");
      },
      maximizes() {
        raise("onMaximize");
      },
    },
    queue: {
      says(text: string, ...tags: readonly string[]) {
        raise("onMessageReceived", { text, messageType: "system", channelData: { tags: ["system", ...tags] }, timestamp: clock.now() });
      },
    },
    agent: {
      accepts() {
        raise("onMessageReceived", { messageType: "system", channelData: { tags: ["system", "AgentAccepted"] }, timestamp: clock.now() });
      },
      writes(text = "I will look into it", more: Readonly<Record<string, unknown>> = {}) {
        raise("onMessageReceived", { text, messageType: "user", role: "agent", tags: ["public"], timestamp: clock.now(), ...more });
      },
      ends() {
        raise("onMessageReceived", { messageType: "system", channelData: { tags: ["system", "agentendconversation"] }, timestamp: clock.now() });
        raise("threadUpdate");
      },
    },
  };
  if (isLoaded) fake.loads();
  return fake;
}

export type FakeLiveChat = ReturnType<typeof createFakeLiveChat>;

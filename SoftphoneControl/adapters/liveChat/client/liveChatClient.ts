import type { ClockPort } from "../../../ports/clockPort";
import { createBackoff } from "../../../shared/backoff";
import { createEmitter } from "../../../shared/emitter";
import type { Listener, Unsubscribe } from "../../../shared/emitter";
import { createEchoes } from "./echoes";
import { createJournal } from "./journal";
import { LiveChatFault } from "./liveChatFault";
import { findSdk } from "./liveChatSdk";
import type { AuthTokenProvider, ChatContext, ContextProvider, LiveChatPage, LiveChatSdk, StartOptions } from "./liveChatSdk";
import { readContext } from "./readContext";
import { readError } from "./readError";
import { readSignal, signalTypes } from "./signals";
import type { LiveChatSignal, SignalType } from "./signals";
import { writeContext } from "./writeContext";

/**
 * The live chat widget of a page (page 003), with types. Before `lcw:ready` every method throws a `LiveChatFault` (`notReady`): nothing is queued, so that no
 * chat begins when nobody expects it any more; `whenReady` waits. What a method leads to is heard by `subscribe`, and so are failures.
 */
export interface LiveChatClient {
  readonly isReady: boolean;
  /** Rejects with a `LiveChatFault` (`notReady`) when the widget is not ready in time; the listening goes on. Milliseconds. */
  whenReady(withinMs: number): Promise<void>;
  /** What the widget says, each thing once; texts that people wrote are not in it. */
  subscribe(listener: Listener<LiveChatSignal>): Unsubscribe;
  /** What has been said of the chat under way. */
  readonly soFar: readonly LiveChatSignal[];
  /** The provider is asked by the widget at any time from now on; a chat of a signed-in visitor has none. */
  setContextProvider(provider: ContextProvider): void;
  /** Whoever set it; what it returns is read as far as it can be understood. */
  getContextProvider(): ContextProvider | null;
  removeContextProvider(): void;
  setAuthTokenProvider(provider: AuthTokenProvider): void;
  getAuthTokenProvider(): AuthTokenProvider | null;
  removeAuthTokenProvider(): void;
  /** Opens the chat under way, else begins one. A context for this chat goes as `customContext`: one that a provider was just given may come too late. */
  startChat(options?: StartOptions): void;
  /** Shows the visitor an invitation; the widget says nothing when it shows none, as while a chat is open. */
  startProactiveChat(notification?: { readonly message?: string }, showPrechat?: boolean, options?: { readonly inNewWindow?: boolean }): void;
  closeChat(): void;
  /** The answer is a signal. Whoever calls minds the limits: see `availability.ts`. */
  getAgentAvailability(options?: { readonly customContext?: ChatContext }): void;
  dispose(): void;
}

export interface LiveChatClientInputs {
  readonly page: LiveChatPage;
  readonly clock: ClockPort;
  /** What a listener threw. */
  readonly onThrow: (error: unknown) => void;
}

/** How long a widget that is there may keep silent until it counts as having been ready before anybody listened. */
const silentMs = 5_000;
const claim = Symbol.for("open-softphone.liveChat");

/** One for a page: its widget has one conversation. @throws LiveChatFault (`second`) for another one */
export function createLiveChatClient({ page, clock, onThrow }: LiveChatClientInputs): LiveChatClient {
  const claimed = page as LiveChatPage & { [claim]?: boolean };
  if (claimed[claim] === true) throw new LiveChatFault("second");
  claimed[claim] = true;

  const signals = createEmitter<LiveChatSignal>(onThrow);
  const isEcho = createEchoes();
  const journal = createJournal();
  const since = clock.now();
  const looks = createBackoff();
  let isReady = false;
  let foundAt: number | undefined;
  let wasHeard = false;
  let stopLooking = (): void => undefined;

  function tell(signal: LiveChatSignal): void {
    journal.note(signal);
    signals.emit(signal);
  }

  function checkReady(): void {
    if (isReady || !findSdk(page)) return;
    foundAt ??= clock.now();
    if (!wasHeard && clock.now() - foundAt < silentMs) return;
    isReady = true;
    stopLooking();
    tell({ type: "ready", at: clock.now() });
  }

  function look(): void {
    checkReady();
    if (!isReady) stopLooking = clock.after(looks.next(), look);
  }

  function hear(type: SignalType, event: Event): void {
    let signal: LiveChatSignal | undefined;
    try {
      const { detail } = event as CustomEvent<unknown>;
      signal = readSignal(type, detail, clock.now(), since);
      if (signal && "message" in signal && isEcho(type, detail, signal.message.id, signal.at)) return;
    } catch {
      signal = readSignal(type, null, clock.now(), since);
    }
    wasHeard ||= type !== "error";
    checkReady();
    if (signal && type !== "ready") tell(signal);
  }

  const heard = signalTypes.map((type) => ({ name: `lcw:${type}`, listener: (event: Event) => { hear(type, event); } }));
  for (const { name, listener } of heard) page.addEventListener(name, listener);
  look();

  function call<Name extends keyof LiveChatSdk>(name: Name, ...args: Parameters<LiveChatSdk[Name]>): unknown {
    const sdk = isReady ? findSdk(page) : undefined;
    if (!sdk) throw new LiveChatFault("notReady");
    let result: unknown;
    try {
      const method: unknown = sdk[name];
      if (typeof method !== "function") throw new LiveChatFault("noMethod", name);
      result = Reflect.apply(method, sdk, args);
    } catch (error) {
      throw error instanceof LiveChatFault ? error : new LiveChatFault("threw", name);
    }
    // No edition promises anything; one that did would reject where others tell an error.
    if (result instanceof Promise) result.catch((error: unknown) => { tell({ type: "error", at: clock.now(), fault: readError(error) }); });
    return result;
  }

  function checkFunction(provider: unknown): void {
    if (typeof provider !== "function") throw new LiveChatFault("noFunction");
  }

  return {
    get isReady() {
      return isReady;
    },
    whenReady(withinMs) {
      if (isReady) return Promise.resolve();
      return new Promise((resolve, reject) => {
        const stop = signals.subscribe(({ type }) => {
          if (type !== "ready") return;
          undo();
          stop();
          resolve();
        });
        const undo = clock.after(withinMs, () => {
          stop();
          reject(new LiveChatFault("notReady"));
        });
      });
    },
    subscribe: signals.subscribe,
    get soFar() {
      return journal.signals;
    },
    setContextProvider(provider) {
      checkFunction(provider);
      call("setContextProvider", () => writeContext(provider()));
    },
    getContextProvider() {
      const provider = call("getContextProvider");
      return typeof provider === "function" ? () => readContext(Reflect.apply(provider, undefined, [])) : null;
    },
    removeContextProvider: () => void call("removeContextProvider"),
    setAuthTokenProvider(provider) {
      checkFunction(provider);
      call("setAuthTokenProvider", provider);
    },
    getAuthTokenProvider() {
      const provider = call("getAuthTokenProvider");
      return typeof provider === "function" ? (provider as AuthTokenProvider) : null;
    },
    removeAuthTokenProvider: () => void call("removeAuthTokenProvider"),
    startChat: (options) => void call("startChat", written(options)),
    startProactiveChat: ({ message } = {}, showPrechat = true, options = {}) =>
      void call("startProactiveChat", message === undefined ? {} : { message }, showPrechat, options),
    closeChat: () => void call("closeChat"),
    getAgentAvailability: (options) => void call("getAgentAvailability", written(options)),
    dispose() {
      stopLooking();
      for (const { name, listener } of heard) page.removeEventListener(name, listener);
      delete claimed[claim];
    },
  };
}

function written<Options extends { readonly customContext?: ChatContext }>(options: Options | undefined): Options | undefined {
  return options?.customContext === undefined ? options : { ...options, customContext: writeContext(options.customContext) };
}

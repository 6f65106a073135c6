import { createAvailability } from "./availability";
import { createChatLife } from "./chatLife";
import { createChatStart } from "./chatStart";
import type { Conversation } from "./conversation";
import { createConversationCache } from "./conversationCache";
import type { KeyedStorage } from "./conversationCache";
import { readConditions, usualConditions } from "./deskConditions";
import type { DeskConditions } from "./deskConditions";
import type { ChatContext, LiveChatSdk } from "./liveChatSdk";
import { createProviders } from "./providers";
import { readContext } from "./readContext";
import { seeded } from "./surroundings";
import type { Clock, EventPage } from "./surroundings";
import { createTell, noQuirks } from "./widgetEvents";
import type { Quirks } from "./widgetEvents";
import { createViewKeeper } from "./widgetView";
import type { WidgetView } from "./widgetView";

export interface SimulatedWidgetParts {
  readonly page: EventPage;
  readonly clock: Clock;
  readonly random?: () => number;
  readonly quirks?: Partial<Quirks>;
  /** Keeps the conversation for a page that is loaded again; without it, none outlives the page. */
  readonly storage?: KeyedStorage;
  readonly storageKey?: string;
  readonly conditions?: Partial<DeskConditions>;
  /** The visitor is asked something before the chat begins. */
  readonly hasPrechat?: boolean;
  /** Chats of signed-in visitors only: a token is needed, and no context is taken. */
  readonly needsToken?: boolean;
  readonly agentName?: string;
}

/** The other side, as its own app would let it act. What is not possible now does nothing. */
export interface AgentSide {
  readonly name: string;
  readonly accepts: () => void;
  readonly types: () => void;
  readonly writes: (text: string) => void;
  readonly ends: () => void;
  /** By a supervisor. */
  readonly forceCloses: () => void;
  /** One of those who waited before the visitor has been served. */
  readonly movesQueue: () => void;
  /** What the chat was begun with. */
  readonly context: () => ChatContext;
}

/** Who uses the widget on the page. */
export interface VisitorSide {
  readonly opens: () => void;
  readonly answers: (prechat: Readonly<Record<string, string>>) => void;
  readonly writes: (text: string) => void;
  readonly minimizes: () => void;
  readonly maximizes: () => void;
  readonly closes: () => void;
  readonly acceptsInvitation: () => void;
  readonly declinesInvitation: () => void;
}

export interface SimulatedWidget {
  readonly SDK: LiveChatSdk;
  readonly agent: AgentSide;
  readonly visitor: VisitorSide;
  readonly desk: { readonly conditions: () => DeskConditions; readonly set: (changes: Partial<DeskConditions>) => void };
  readonly hours: { readonly opens: () => void; readonly closes: () => void };
  readonly view: () => WidgetView;
  readonly subscribe: (listener: () => void) => () => void;
  /** What another page of this origin made of the conversation. */
  readonly follow: (conversation: Conversation | undefined) => void;
}

const readyMs = 300;
const startMs = 20;
const defaultInvitation = "Can we help you? Chat with us.";

function memory(): KeyedStorage {
  const kept = new Map<string, string>();
  return { getItem: (key) => kept.get(key) ?? null, setItem: (key, value) => void kept.set(key, value), removeItem: (key) => void kept.delete(key) };
}

/**
 * What stands behind the global of the live chat widget, without anything drawn: synchronous methods that say nothing, events of the window that come later.
 * It is ready by itself after a moment, and works on `clock` alone.
 */
export function createSimulatedWidget({
  page, clock, random = seeded(1), quirks: given, storage = memory(), storageKey = "workspace.liveChat", conditions: first, hasPrechat = false, needsToken = false, agentName = "Sam Rivera",
}: SimulatedWidgetParts): SimulatedWidget {
  const quirks = { ...noQuirks, ...given };
  let conditions: DeskConditions = { ...usualConditions, worksAlone: false, ...first };
  const view = createViewKeeper();
  const tell = createTell({ page, clock, random, echoes: quirks.echoes });
  const isReady = (): boolean => view.now().isReady;
  const providers = createProviders({ clock, tell, isReady });
  const life = createChatLife({ clock, tell, random, view, cache: createConversationCache(storage, storageKey), quirks });
  const start = createChatStart({ clock, tell, view, life, conditions: () => conditions, hasPrechat, isSignedIn: () => !needsToken || providers.readToken() !== undefined });
  const askAvailability = createAvailability({ clock, tell, conditions: () => conditions });

  clock.after(readyMs, () => {
    view.change({ isReady: true });
    tell("ready");
    life.retrieve();
  });

  /** Calls are messages to the widget: they arrive a little later, and before it is ready nowhere. */
  function post(act: () => void): void {
    if (isReady()) clock.after(startMs, act);
  }
  const contextFor = (customContext: unknown): ChatContext => (customContext === undefined ? providers.context() : readContext(customContext));

  function close(by: "visitor" | "script"): void {
    if (view.now().state === "Closed") return;
    start.giveUp();
    life.close(by);
  }

  const SDK: LiveChatSdk = {
    ...providers.methods,
    startChat: ({ inNewWindow = false, customContext } = {}) => post(() => start.begin({ context: contextFor(customContext), inNewWindow })),
    startProactiveChat: ({ message } = {}, showPrechat = false, { inNewWindow = false } = {}) =>
      post(() => start.invite(message ?? defaultInvitation, showPrechat, { context: providers.context(), inNewWindow })),
    closeChat: () => post(() => close("script")),
    getAgentAvailability: ({ customContext } = {}) =>
      post(() => {
        if (view.now().conversation === undefined) askAvailability(contextFor(customContext));
        else tell("error", { errorMessage: "GetAgentAvailability can only be called before a chat has started." });
      }),
  };

  const phase = (): Conversation["phase"] | undefined => view.now().conversation?.phase;
  const isRunning = (): boolean => phase() === "queued" || phase() === "accepted";
  const set = (changes: Partial<DeskConditions>): void => {
    conditions = readConditions({ ...conditions, ...changes });
    view.change({});
  };

  const agent: AgentSide = {
    name: agentName,
    accepts() {
      if (phase() !== "queued") return;
      life.say("system", `${agentName} will be with you in a moment.`, ["system", "agentassignmentready"]);
      life.change({ phase: "accepted", ahead: 0 });
      life.say("system", `${agentName} has joined the chat.`, ["system", "agentaccepted"]);
    },
    types() {
      if (phase() === "accepted") view.change({ isAgentTyping: true });
    },
    writes(text) {
      if (phase() === "accepted" && text.trim() !== "") life.say("agent", text.trim(), ["public", `client_activity_id:${crypto.randomUUID()}`]);
    },
    ends() {
      if (isRunning()) life.end(`${agentName} has ended the chat.`, "agentendconversation");
    },
    forceCloses() {
      if (isRunning()) life.end("The chat has been closed.", "supervisorforceclosedconversation");
    },
    movesQueue() {
      const { conversation } = view.now();
      if (conversation?.phase !== "queued" || conversation.ahead === 0) return;
      life.change({ ahead: conversation.ahead - 1 });
      start.sayPosition(conversation.ahead - 1);
    },
    context: () => view.now().conversation?.context ?? {},
  };

  const visitor: VisitorSide = {
    opens() {
      if (isReady()) start.begin({ context: providers.context(), inNewWindow: false });
    },
    answers: start.answer,
    writes(text) {
      if (isRunning() && text.trim() !== "") life.say("visitor", text.trim(), []);
    },
    minimizes() {
      const { state, isMinimized } = view.now();
      if (isMinimized || state === "Closed" || state === "ProactiveChat") return;
      view.change({ isMinimized: true });
      life.change({ isMinimized: true });
      tell("onMinimize");
    },
    maximizes: start.maximize,
    closes: () => close("visitor"),
    acceptsInvitation: () => start.answerInvitation(true),
    declinesInvitation: () => start.answerInvitation(false),
  };

  return {
    SDK, agent, visitor,
    desk: { conditions: () => conditions, set },
    hours: { opens: () => set({ isOpen: true }), closes: () => set({ isOpen: false }) },
    view: view.now,
    subscribe: view.subscribe,
    follow: life.follow,
  };
}

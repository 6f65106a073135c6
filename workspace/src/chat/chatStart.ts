import type { ChatLife } from "./chatLife";
import { averageWait } from "./deskConditions";
import type { DeskConditions } from "./deskConditions";
import type { ChatContext } from "./liveChatSdk";
import type { Clock } from "./surroundings";
import type { Tell } from "./widgetEvents";
import { closedView } from "./widgetView";
import type { ViewKeeper } from "./widgetView";

const createMs = 400;
const invitationMs = 60_000;

export interface Beginning {
  readonly context: ChatContext;
  readonly inNewWindow: boolean;
}

interface ChatStartParts {
  readonly clock: Clock;
  readonly tell: Tell;
  readonly view: ViewKeeper;
  readonly life: ChatLife;
  readonly conditions: () => DeskConditions;
  readonly hasPrechat: boolean;
  /** Whether there is what a signed-in visitor needs; tells the page what is missing. */
  readonly isSignedIn: () => boolean;
}

/** The ways into a chat: begun, asked something first, or invited. */
export function createChatStart({ clock, tell, view, life, conditions, hasPrechat, isSignedIn }: ChatStartParts) {
  let beginning: Beginning = { context: {}, inNewWindow: false };
  let asksInvited = false;
  let giveUp = (): void => undefined;

  function maximize(): void {
    if (!view.now().isMinimized) return;
    view.change({ isMinimized: false, unread: 0 });
    life.change({ isMinimized: false });
    tell("onMaximize");
  }

  function fail(errorMessage: string): void {
    view.change({ state: "Error" });
    tell("error", { errorMessage });
  }

  function create(context: ChatContext): void {
    const { isOpen, failsToStart, waiting } = conditions();
    if (!isOpen) {
      view.change({ state: "OutOfOffice" });
      tell("error", { errorMessage: "WidgetUseOutsideOperatingHour" });
      return;
    }
    if (failsToStart) {
      fail("MessagingClientConversationJoinFailure");
      return;
    }
    const { isMinimized } = view.now();
    life.begin({ id: crypto.randomUUID(), chatId: `19:${crypto.randomUUID()}`, startedAt: clock.now(), phase: "queued", ahead: waiting, context, messages: [], isMinimized });
    sayPosition(waiting);
    const minutes = averageWait(waiting);
    life.say("system", `The average wait is ${minutes} ${minutes === 1 ? "minute" : "minutes"}.`, ["system", "averagewaittime"]);
  }

  function sayPosition(ahead: number): void {
    const isNext = ahead === 0;
    life.say("system", isNext ? "You are next in the queue." : `You are number ${ahead + 1} in the queue.`, ["system", "queueposition", isNext ? "customerqueuepositionnext" : "customerqueueposition"]);
  }

  function load(context: ChatContext): void {
    view.change({ state: "Loading" });
    giveUp();
    giveUp = clock.after(createMs, () => create(context));
  }

  /** In any state but `Closed` it only brings in sight what is there. */
  function begin(given: Beginning, asks = hasPrechat): void {
    if (view.now().state !== "Closed") {
      maximize();
      return;
    }
    giveUp();
    tell("startChat");
    if (!isSignedIn()) {
      view.change({ ...closedView, state: "Error" });
      return;
    }
    beginning = given;
    view.change({ ...closedView, inNewWindow: given.inNewWindow });
    const isAsked = asks && conditions().isOpen;
    if (isAsked) view.change({ state: "Prechat" });
    tell("onMaximize");
    if (!isAsked) load(given.context);
  }

  return {
    begin,
    maximize,
    sayPosition,
    answer: (answers: Readonly<Record<string, string>>): void => {
      if (view.now().state !== "Prechat") return;
      const told = Object.entries(answers).filter(([, value]) => value !== "");
      load({ ...beginning.context, ...Object.fromEntries(told.map(([key, value]) => [key, { value, isDisplayable: true }])) });
    },
    invite(message: string, asks: boolean, given: Beginning): void {
      // Nothing tells the page that it was ignored.
      if (view.now().state !== "Closed") return;
      beginning = given;
      asksInvited = asks;
      view.change({ ...closedView, state: "ProactiveChat", invitation: message });
      giveUp();
      giveUp = clock.after(invitationMs, () => view.change(closedView));
    },
    answerInvitation(isWanted: boolean): void {
      if (view.now().state !== "ProactiveChat") return;
      giveUp();
      view.change(closedView);
      if (isWanted) begin(beginning, asksInvited && hasPrechat);
    },
    /** Of whatever has not become a conversation yet. */
    giveUp: () => giveUp(),
  };
}

import type { Conversation } from "./conversation";

/** The states of the widget, by their own names. `InActive`: the other side has ended the chat, and the visitor has not closed it yet. */
export type WidgetState = "Prechat" | "Loading" | "ReconnectChat" | "OutOfOffice" | "ProactiveChat" | "Active" | "InActive" | "Closed" | "Error";

/** What is there to draw. */
export interface WidgetView {
  readonly isReady: boolean;
  readonly state: WidgetState;
  readonly isMinimized: boolean;
  /** The chat stands in a window of its own. */
  readonly inNewWindow: boolean;
  readonly conversation: Conversation | undefined;
  /** Of a proactive chat. */
  readonly invitation: string;
  readonly isAgentTyping: boolean;
  /** Messages of the other side that came while the chat was minimised. */
  readonly unread: number;
}

export interface ViewKeeper {
  readonly now: () => WidgetView;
  readonly change: (changes: Partial<WidgetView>) => void;
  readonly subscribe: (listener: () => void) => () => void;
}

export const closedView = { state: "Closed", isMinimized: false, inNewWindow: false, conversation: undefined, invitation: "", isAgentTyping: false, unread: 0 } as const satisfies Partial<WidgetView>;

export function createViewKeeper(): ViewKeeper {
  const listeners = new Set<() => void>();
  let view: WidgetView = { ...closedView, isReady: false };
  return {
    now: () => view,
    change(changes) {
      view = { ...view, ...changes };
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

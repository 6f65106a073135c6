/**
 * Why something could not be asked of the widget. `notReady`: before `lcw:ready`, or without a widget; `noMethod`: this edition of the widget has none of that name;
 * `noFunction`: a provider is no function; `badContext`: what a chat should begin with is none; `threw`: the widget itself failed; `second`: this page has a client already.
 */
export type LiveChatFaultReason = "notReady" | "noMethod" | "noFunction" | "badContext" | "threw" | "second";

/** Holds nothing of what the page or the widget said. */
export class LiveChatFault extends Error {
  constructor(
    readonly reason: LiveChatFaultReason,
    /** Names of fields and limits. */
    readonly detail?: string,
  ) {
    super(detail === undefined ? reason : `${reason}: ${detail}`);
    this.name = "LiveChatFault";
  }
}

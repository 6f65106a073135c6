import type { Clock, EventPage } from "./surroundings";

/** What the widget does besides its duty, as it happens on real sites. */
export interface Quirks {
  /** How likely an event comes once more, late. From 0 to 1. */
  readonly echoes: number;
  /** When messages name the conversation: from the agent's first on, after the page was loaded again, or never. */
  readonly conversationId: "late" | "reloaded" | "never";
  /** How often the end by the other side is told. */
  readonly threadUpdates: number;
  /** What a visitor sends is told without the message. */
  readonly bareSent: boolean;
}

export const noQuirks: Quirks = { echoes: 0, conversationId: "late", threadUpdates: 1, bareSent: false };

/** Milliseconds. */
const eventMs = 5;
const echoMs = 500;

export type Tell = (name: string, detail?: unknown) => void;

/** Tells of the widget on the page: never at once, each time with a copy, and `null` where there is nothing to say. */
export function createTell({ page, clock, random, echoes }: { readonly page: EventPage; readonly clock: Clock; readonly random: () => number; readonly echoes: number }): Tell {
  return (name, detail) => {
    // What is no plain data, as an exception of the page, goes on as it is.
    const copy = (): unknown => (detail instanceof Error ? detail : (JSON.parse(JSON.stringify(detail)) as unknown));
    const raise = (): void => void page.dispatchEvent(detail === undefined ? new page.CustomEvent(`lcw:${name}`) : new page.CustomEvent(`lcw:${name}`, { detail: copy() }));
    clock.after(eventMs, raise);
    if (echoes > 0 && random() < echoes) clock.after(eventMs + echoMs, raise);
  };
}

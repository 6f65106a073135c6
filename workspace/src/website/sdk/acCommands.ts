import type { Listeners } from "./listeners";
import type { Triggers } from "./triggers";

type Command = (...values: readonly unknown[]) => void;

interface Parts {
  readonly listeners: Listeners;
  readonly triggers: Triggers;
  /** Path and query of the page as it is now. */
  readonly page: () => string;
  readonly begin: () => void;
}

/**
 * The global of the Journey SDK, `ac(command, …)`: `init`, `pageview`, `record`, `identify`, `on`, `once`, `off`; page 002. It answers nothing and throws nothing, as the
 * queue in front of it does. Commands that only track, and those it does not know, are taken and forgotten. Before `init` nothing is tracked.
 */
export function createAc({ listeners, triggers, page, begin }: Parts): Command {
  let isBegun = false;
  const listening =
    (once: boolean): Command =>
    (name, listener) => {
      if (typeof name === "string" && typeof listener === "function") listeners.add(name, listener as (event: object) => void, once);
    };
  const commands: Readonly<Record<string, Command>> = {
    init() {
      if (!isBegun) begin();
      isBegun = true;
    },
    pageview(options) {
      const { location } = Object(options) as { readonly location?: unknown };
      if (isBegun) triggers.visited(typeof location === "string" ? pathOf(location) : page());
    },
    record(eventName) {
      if (isBegun && typeof eventName === "string") triggers.recorded(eventName);
    },
    on: listening(false),
    once: listening(true),
    off(name, listener) {
      if (typeof name === "string") listeners.remove(name, listener);
    },
  };
  return (command, ...values) => {
    if (typeof command === "string" && Object.hasOwn(commands, command)) commands[command]?.(...values);
  };
}

/** Of an address as a page hands it over, with or without its origin. */
export function pathOf(address: string): string {
  return address.replace(/^https?:\/\/[^/]*/i, "").replace(/#.*$/, "") || "/";
}

import { pathOf } from "./acCommands";
import type { Listeners } from "./listeners";
import type { Clock } from "./offers";
import type { Triggers } from "./triggers";

type Command = (options: Readonly<Record<string, unknown>>) => void;

interface Parts {
  readonly listeners: Listeners;
  readonly triggers: Triggers;
  readonly clock: Clock;
  readonly page: () => string;
  readonly answer: (answer: "accepted" | "rejected") => void;
  readonly begin: () => void;
}

const plugins = ["Journey", "Engage", "MessagingService"];

/**
 * The global of the successor, `Genesys(verb, name, options?, ok?, fail?)`: `subscribe` and `command`. A plugin is ready a moment after it was loaded, and takes no command before;
 * whoever subscribes to its `ready` later still hears of it. Nobody can unsubscribe.
 */
export function createMessenger({ listeners, triggers, clock, page, answer, begin }: Parts): (...call: readonly unknown[]) => void {
  let isReady = false;
  const commands: Readonly<Record<string, Command>> = {
    "Journey.pageview": ({ pageLocation }) => triggers.visited(typeof pageLocation === "string" ? pathOf(pageLocation) : page()),
    "Journey.record": ({ eventName }) => {
      if (typeof eventName !== "string") throw new TypeError("eventName is expected to be a text.");
      triggers.recorded(eventName);
    },
    "Engage.accept": () => answer("accepted"),
    "Engage.reject": () => answer("rejected"),
  };
  clock.after(0, () => {
    isReady = true;
    begin();
    for (const plugin of plugins) listeners.tell([`${plugin}.ready`], { event: `${plugin}.ready`, data: {} });
  });

  function subscribe(name: unknown, listener: unknown): void {
    if (typeof name !== "string" || typeof listener !== "function") return;
    const isLate = isReady && plugins.some((plugin) => name === `${plugin}.ready`);
    if (isLate) clock.after(0, () => (listener as (event: object) => void)({ event: name, data: {} }));
    else listeners.add(name, listener as (event: object) => void);
  }
  function command(name: unknown, options: unknown, ok: unknown, fail: unknown): void {
    const later = (callback: unknown, value?: unknown) => typeof callback === "function" && clock.after(0, () => (callback as (value: unknown) => void)(value));
    const run = typeof name === "string" && Object.hasOwn(commands, name) ? commands[name] : undefined;
    if (!isReady || run === undefined) {
      later(fail, new Error("The command is not registered."));
      return;
    }
    try {
      run(Object(options) as Readonly<Record<string, unknown>>);
      later(ok);
    } catch (error) {
      later(fail, error);
    }
  }
  return (verb, ...values) => {
    if (verb === "subscribe") subscribe(values[0], values[1]);
    if (verb === "command") command(values[0], values[1], values[2], values[3]);
  };
}

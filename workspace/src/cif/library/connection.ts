import { rejection } from "../../platform/rejection";
import { isCifMessage } from "../wire";
import type { CifEvent, FromApp, FromLibrary } from "../wire";
import type { Method } from "./methods";

const patienceMs = 10_000;

interface Waiting {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: unknown) => void;
}

class AsIs {
  constructor(readonly content: unknown) {}
}

export interface Connection {
  readonly ask: (name: string, method: Method, args: readonly unknown[]) => Promise<unknown>;
}

interface ConnectionParts {
  /** The app's origin; the only one that is listened to. */
  readonly origin: string;
  readonly ready: (origins: readonly string[]) => void;
  readonly event: (event: CifEvent) => void;
}

/** Posts to the app's window, and waits for the answer of the same id. Before the app said welcome, nobody answers. */
export function connect({ origin, ready, event }: ConnectionParts): Connection {
  const app = window.top ?? window;
  const waiting = new Map<string, Waiting>();
  const post = (message: FromLibrary) => app.postMessage(message, origin);
  let welcome = false;

  window.addEventListener("message", ({ origin: from, source, data }: MessageEvent<unknown>) => {
    if (from !== origin || source !== app || !isCifMessage<FromApp>(data)) return;
    if (data.cif === "welcome") {
      welcome = true;
      ready(data.origins);
    } else if (data.cif === "event") event(data);
    else {
      const asker = waiting.get(data.id);
      waiting.delete(data.id);
      if ("error" in data) asker?.reject(data.asIs === true ? new AsIs(data.error) : data.error);
      else asker?.resolve(data.asIs === true ? new AsIs(data.value) : data.value);
    }
  });
  // As the real one: after the page's own script had its turn to listen for CIFInitDone.
  setTimeout(() => post({ cif: "hello" }), 0);

  return {
    async ask(name, { kind, patient }, args) {
      try {
        const value = await new Promise((resolve, reject) => {
          const id = crypto.randomUUID();
          waiting.set(id, { resolve, reject });
          if (welcome) post({ cif: "request", id, method: name, args });
          if (patient !== true || !welcome) setTimeout(() => waiting.get(id)?.reject(new Map([["message", "The request timed out."], ["msdyn_name", name]])), patienceMs);
        });
        if (value instanceof AsIs) return value.content;
        return kind === "plain" ? value : JSON.stringify(value);
      } catch (error) {
        if (error instanceof AsIs) return rejection(error.content);
        return rejection(kind === "json" && error instanceof Map ? JSON.stringify(Object.fromEntries(error)) : error);
      }
    },
  };
}

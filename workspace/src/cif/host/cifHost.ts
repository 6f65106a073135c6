import { rejection } from "../../platform/rejection";
import { isCifMessage } from "../wire";
import type { FromApp, FromLibrary } from "../wire";
import { analyticsMethods } from "./analyticsMethods";
import { conversationMethods } from "./conversationMethods";
import { errorOnTheWire } from "./errorOnTheWire";
import { follow } from "./followApp";
import type { HostMethods, HostParts } from "./hostParts";
import { nonsenseAnswers, nonsenseEvent } from "./nonsense";
import { panelMethods } from "./panelMethods";
import { recordMethods } from "./recordMethods";
import { sessionMethods } from "./sessionMethods";

/** The app's side of the framework, for one provider. */
export interface CifHost {
  /** The provider's frame; undefined when it is gone. */
  readonly attach: (frame: HTMLIFrameElement | undefined) => void;
  /** A built-in event: it reaches the provider as JSON text. */
  readonly raise: (event: string, payload: unknown) => void;
  /** What the app page itself has of the framework. */
  readonly onAppPage: Record<string, unknown>;
}

const lateMs = 5_000;
const patienceMs = 10_000;

type PageHandler = (data: ReadonlyMap<string, unknown>) => Promise<unknown>;

export function createCifHost(parts: HostParts): CifHost {
  const pageHandlers = new Map<string, PageHandler[]>();
  let frame: HTMLIFrameElement | undefined;
  let ready = false;

  const post = (message: FromApp): void => frame?.contentWindow?.postMessage(message, location.origin);
  /** Between provider and page an event is a Map. */
  const asMap = (input: unknown) => new Map<string, unknown>([["value", input], ["correlationId", crypto.randomUUID()]]);
  const methods: HostMethods = {
    ...recordMethods(parts),
    ...sessionMethods(parts),
    ...panelMethods(parts),
    ...conversationMethods(parts),
    ...analyticsMethods(parts),
    raiseEvent(name: string, input: string) {
      for (const handler of pageHandlers.get(name) ?? []) void handler(asMap(input));
      return true;
    },
  };

  const nonsense = nonsenseAnswers();
  const mode = () => parts.settings().cif;

  async function answer(id: string, method: string, args: readonly unknown[]): Promise<FromApp> {
    const settle = parts.told.call(method, args);
    if (mode() === "nonsense") {
      const answered = nonsense(id);
      settle("error" in answered ? "refused" : "done", answered.error ?? answered.value);
      return answered;
    }
    try {
      const ask = methods[method];
      if (ask === undefined) throw new Error(`${method} is not a method of the framework.`);
      const value = await ask(...(args as never[]));
      settle("done", value);
      return { cif: "answer", id, value };
    } catch (error) {
      const reason = errorOnTheWire(method, error);
      settle("refused", reason);
      return { cif: "answer", id, error: reason };
    }
  }
  window.addEventListener("message", ({ origin, source, data }: MessageEvent<unknown>) => {
    if (origin !== location.origin || frame === undefined || source !== frame.contentWindow || !isCifMessage<FromLibrary>(data)) return;
    if (data.cif === "request") void answer(data.id, data.method, data.args).then(post);
    else if (mode() !== "silent") {
      const welcome = (): void => {
        ready = true;
        post({ cif: "welcome", origins: [location.origin] });
      };
      if (mode() === "late") setTimeout(welcome, lateMs);
      else welcome();
    }
  });

  const raise = (name: string, payload: unknown): void => post({ cif: "event", name, value: mode() === "nonsense" ? nonsenseEvent : JSON.stringify(payload) });
  follow(parts, raise);
  return {
    attach(attached) {
      frame = attached;
      ready = false;
    },
    raise,
    onAppPage: {
      /** Before the provider's CIFInitDone nobody takes it. */
      addHandler(name: string, handler: PageHandler) {
        if (ready) pageHandlers.set(name, [...(pageHandlers.get(name) ?? []), handler]);
        return ready ? undefined : timedOut("addHandler");
      },
      removeHandler: (name: string, handler: PageHandler) => void pageHandlers.set(name, (pageHandlers.get(name) ?? []).filter((other) => other !== handler)),
      async raiseEvent(name: string, input: string): Promise<unknown> {
        if (!ready) return timedOut("raiseEvent");
        post({ cif: "event", name, value: asMap(input) });
        return true;
      },
    },
  };
}

async function timedOut(method: string): Promise<never> {
  await new Promise((resolve) => setTimeout(resolve, patienceMs));
  return rejection(errorOnTheWire(method, new Error("The request timed out.")));
}

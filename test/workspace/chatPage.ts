import { createSimulatedWidget } from "../../workspace/src/chat/simulatedWidget";
import type { SimulatedWidgetParts } from "../../workspace/src/chat/simulatedWidget";
import { createFakeClock } from "../support/fakeClock";

const names = [
  "ready", "error", "startChat", "closeChat", "chatQueued", "chatRetrieved", "onClose", "onMinimize", "onMaximize", "onMessageReceived", "onMessageSent", "threadUpdate", "getAgentAvailability",
  "onHistoryMessageReceived",
];

interface Heard {
  readonly name: string;
  readonly detail: unknown;
}

function wordOf({ name, detail }: Heard): string {
  const { channelData, text } = (detail ?? {}) as { readonly channelData?: { readonly tags: readonly string[] }; readonly text?: string };
  if (channelData === undefined) return name;
  const [first, ...rest] = channelData.tags;
  return `${name} ${first === "system" ? (rest[0] ?? "") : `"${text ?? ""}"`}`;
}

/** A page with the simulated widget, and all that it tells there. */
export function chatPage(options: Partial<SimulatedWidgetParts> = {}) {
  const clock = createFakeClock();
  const page = Object.assign(new EventTarget(), { CustomEvent });
  const heard: Heard[] = [];
  for (const name of names) page.addEventListener(`lcw:${name}`, (event) => void heard.push({ name, detail: (event as CustomEvent<unknown>).detail }));
  const widget = createSimulatedWidget({ page, clock, ...options });
  return {
    ...widget,
    widget,
    clock,
    page,
    /** What was told since the last time, in words. */
    told: () => heard.splice(0).map(wordOf),
    details: (name: string) => heard.filter((one) => one.name === name).map(({ detail }) => detail),
    /** It has said that it is ready, and that has been heard. */
    async ready() {
      await clock.advance(1_000);
      heard.splice(0);
    },
    /** Long enough for whatever was asked to be told. */
    passes: (ms = 1_000) => clock.advance(ms),
  };
}

export function memoryStorage() {
  const kept = new Map<string, string>();
  return { kept, getItem: (key: string) => kept.get(key) ?? null, setItem: (key: string, value: string) => void kept.set(key, value), removeItem: (key: string) => void kept.delete(key) };
}

import type { DeskConditions } from "./deskConditions";
import { conditionsKey, deskChannel, keptConditions, readDeskMessage } from "./deskWire";
import type { DeskMessage, DeskOrder } from "./deskWire";

export type Desk = Extract<DeskMessage, { type: "report" }>;

/** All widgets that are open in this browser, for whoever plays their agents. */
export interface DeskBoard {
  readonly desks: () => readonly Desk[];
  readonly conditions: () => DeskConditions;
  readonly set: (changes: Partial<DeskConditions>) => void;
  readonly order: (desk: string, order: DeskOrder, text?: string) => void;
  readonly subscribe: (listener: () => void) => () => void;
  readonly dispose: () => void;
}

export function createDeskBoard(page: { readonly BroadcastChannel: typeof BroadcastChannel; readonly localStorage: Storage }): DeskBoard {
  const channel = new page.BroadcastChannel(deskChannel);
  const listeners = new Set<() => void>();
  let desks: readonly Desk[] = [];
  let conditions = keptConditions(page.localStorage);
  const post = (message: DeskMessage): void => channel.postMessage(message);
  const tell = (): void => {
    for (const listener of listeners) listener();
  };
  channel.addEventListener("message", ({ data }: MessageEvent) => {
    const message = readDeskMessage(data);
    if (message?.type === "report") desks = [...desks.filter(({ desk }) => desk !== message.desk), message].sort((one, other) => one.title.localeCompare(other.title));
    else if (message?.type === "left") desks = desks.filter(({ desk }) => desk !== message.desk);
    else if (message?.type === "conditions") ({ conditions } = message);
    else return;
    tell();
  });
  post({ type: "who" });
  return {
    desks: () => desks,
    conditions: () => conditions,
    set(changes) {
      conditions = { ...conditions, ...changes };
      // For pages that come later; those that are open hear it.
      page.localStorage.setItem(conditionsKey, JSON.stringify(conditions));
      post({ type: "conditions", conditions });
      tell();
    },
    order: (desk, order, text = "") => post({ type: "order", desk, order, text }),
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    dispose: () => channel.close(),
  };
}

import { conversationIn } from "./conversationCache";
import type { Conversation } from "./conversation";
import { readConditions } from "./deskConditions";
import type { DeskConditions } from "./deskConditions";

/** What pages with the widget, and whoever plays their agents, tell each other. */
export type DeskMessage =
  | { readonly type: "who" }
  /** Of the page that stands for all with this widget. */
  | { readonly type: "report"; readonly desk: string; readonly title: string; readonly conversation: Conversation | undefined }
  | { readonly type: "left"; readonly desk: string }
  | { readonly type: "order"; readonly desk: string; readonly order: DeskOrder; readonly text: string }
  | { readonly type: "conditions"; readonly conditions: DeskConditions };

const deskOrders = ["accepts", "writes", "ends", "forceCloses", "movesQueue"] as const;
export type DeskOrder = (typeof deskOrders)[number];

export const deskChannel = "workspace.liveChat";
export const conditionsKey = "workspace.liveChat.conditions";

/** Undefined for what is no such message. */
export function readDeskMessage(data: unknown): DeskMessage | undefined {
  if (typeof data !== "object" || data === null) return undefined;
  const { type, desk, title, conversation, order, text, conditions } = data as Readonly<Record<string, unknown>>;
  if (type === "who") return { type };
  if (type === "conditions") return { type, conditions: readConditions(conditions) };
  if (typeof desk !== "string") return undefined;
  if (type === "left") return { type, desk };
  if (type === "report") return { type, desk, title: String(title), conversation: conversationIn(JSON.stringify(conversation ?? null)) };
  const known = deskOrders.find((name) => name === order);
  return type === "order" && known !== undefined ? { type, desk, order: known, text: typeof text === "string" ? text : "" } : undefined;
}

/** As they were left, for pages that come later. */
export function keptConditions(storage: Pick<Storage, "getItem">): DeskConditions {
  try {
    return readConditions(JSON.parse(storage.getItem(conditionsKey) ?? "null"));
  } catch {
    return readConditions(undefined);
  }
}

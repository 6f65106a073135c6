import { array, fallback, looseObject, number, optional, safeParse, string, union, unknown } from "valibot";
import type { EpochMs } from "../../../model/ids";
import { isFreeKey } from "../../../shared/isFreeKey";
import { readQueueWords } from "./queueWords";
import type { QueueWords } from "./queueWords";

/** That a message came, and what it does: never what it says. */
export interface ChatMessage extends QueueWords {
  /** `unknown`: came without anything that tells. */
  readonly kind: "person" | "bot" | "system" | "unknown";
  /** In lower case. */
  readonly tags: readonly string[];
  /** Written before anybody here listened. */
  readonly isHistory: boolean;
  readonly conversationId?: string | undefined;
  /** The same message told twice has the same. */
  readonly id?: string | undefined;
}

const mostTags = 50;
const longestTag = 200;
/** How much older than the listening a message is that counts as history. */
const historyMs = 250;

const text = fallback(optional(string(), ""), "");
const tags = fallback(optional(union([string(), array(unknown())]), ""), "");
const schema = looseObject({
  text,
  messageType: text,
  role: text,
  type: text,
  timestamp: fallback(optional(union([string(), number()])), undefined),
  tags,
  conversationId: text,
  Id: text,
  id: text,
  channelData: fallback(optional(looseObject({ tags, conversationId: text })), undefined),
});

/** @param since when the listening began */
export function readMessage(detail: unknown, since: EpochMs): ChatMessage {
  const read = safeParse(schema, detail);
  if (!read.success) return { kind: "unknown", tags: [], isHistory: false };
  const { channelData, messageType, role, timestamp, ...told } = read.output;
  const all = [...new Set([...listOf(channelData?.tags), ...listOf(told.tags)])].slice(0, mostTags);
  const says = [messageType, role, told.type].map((word) => word.toLowerCase());
  const at = timestamp === undefined ? Number.NaN : new Date(timestamp).getTime();
  return {
    kind: kindOf(all, says),
    tags: all,
    isHistory: all.includes("history") || at < since - historyMs,
    conversationId: usable(told.conversationId) ?? usable(channelData?.conversationId),
    id: usable(told.Id) ?? usable(told.id) ?? all.find((tag) => tag.startsWith("client_activity_id:")),
    ...readQueueWords({ tags: all, sources: [read.output, channelData], text: told.text }),
  };
}

function listOf(given: string | readonly unknown[] | undefined): readonly string[] {
  const list = typeof given === "string" ? given.slice(0, mostTags * longestTag).split(",") : (given ?? []).slice(0, mostTags);
  return list.flatMap((tag) => (typeof tag === "string" && tag.trim() !== "" ? [tag.trim().slice(0, longestTag).toLowerCase()] : []));
}

function kindOf(all: readonly string[], says: readonly string[]): ChatMessage["kind"] {
  if (all.includes("system") || all.includes("hidden") || says.includes("system")) return "system";
  if (says.includes("bot")) return "bot";
  return all.length > 0 || says.some((word) => word !== "") ? "person" : "unknown";
}

/** Something may be filed under it. */
function usable(id: string | undefined): string | undefined {
  return id !== undefined && id !== "" && id.length <= 100 && isFreeKey(id) ? id : undefined;
}

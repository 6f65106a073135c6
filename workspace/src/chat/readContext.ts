import type { ChatContext, ContextEntry } from "./liveChatSdk";

/** Variables that one conversation takes; what is over is lost. */
const mostVariables = 100;

/** What of a context the service takes: entries with a plain value. `Value` is read, too; bare values, an older shape, are not. */
export function readContext(given: unknown): ChatContext {
  if (typeof given !== "object" || given === null) return {};
  const read = Object.entries(given).flatMap(([key, item]) => {
    const entry = readEntry(item);
    return entry === undefined ? [] : [[key, entry] as const];
  });
  return Object.fromEntries(read.slice(0, mostVariables));
}

function readEntry(item: unknown): ContextEntry | undefined {
  if (typeof item !== "object" || item === null) return undefined;
  const { value, Value, isDisplayable } = item as Readonly<Record<string, unknown>>;
  const plain = value ?? Value;
  if (typeof plain !== "string" && typeof plain !== "number" && typeof plain !== "boolean") return undefined;
  return { value: plain, isDisplayable: isDisplayable === true };
}

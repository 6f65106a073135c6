import { mostChatContext } from "../../../model/workItems/chat";
import { isFreeKey } from "../../../shared/isFreeKey";
import { LiveChatFault } from "./liveChatFault";
import type { ChatContext, ContextValue } from "./liveChatSdk";

/**
 * A context as the widget takes it: a copy, so that later changes reach nobody.
 * @throws LiveChatFault (`badContext`) for more than 100 variables, an empty name, or a value that is no text, finite number or truth value.
 */
export function writeContext(given: ChatContext): ChatContext {
  if (typeof given !== "object" || given === null || Array.isArray(given)) throw new LiveChatFault("badContext", "an object of context variables is expected");
  const entries = Object.entries(given);
  if (entries.length > mostChatContext) throw new LiveChatFault("badContext", `at most ${mostChatContext} context variables are expected`);
  return Object.fromEntries(entries.map(([key, entry]) => [checkKey(key), writeValue(entry)]));
}

function checkKey(key: string): string {
  if (key.trim() === "" || !isFreeKey(key)) throw new LiveChatFault("badContext", "a context variable has no usable name");
  return key;
}

function writeValue(entry: ContextValue | null): ContextValue {
  const { value, isDisplayable } = entry ?? {};
  const isPrimitive = typeof value === "string" || typeof value === "boolean" || (typeof value === "number" && Number.isFinite(value));
  if (!isPrimitive) throw new LiveChatFault("badContext", "the value of a context variable is a text, a number, true or false");
  return typeof isDisplayable === "boolean" ? { value, isDisplayable } : { value };
}

import { boolean, check, number, optional, pipe, record, safeParse, string, transform, union, unknown, looseObject } from "valibot";
import { mostChatContext } from "../../../model/workItems/chat";
import { isFreeKey } from "../../../shared/isFreeKey";
import type { ChatContext, ContextValue } from "./liveChatSdk";

const primitive = union([string(), pipe(number(), check((value) => Number.isFinite(value))), boolean()]);

/** The documentation writes `value` on one page and `Value` on another, and bare values on a third. */
const entry = union([
  pipe(primitive, transform((value): ContextValue => ({ value }))),
  pipe(looseObject({ value: primitive, isDisplayable: optional(unknown()) }), transform(({ value, isDisplayable }): ContextValue => entryOf(value, isDisplayable))),
  pipe(looseObject({ Value: primitive, isDisplayable: optional(unknown()) }), transform(({ Value, isDisplayable }): ContextValue => entryOf(Value, isDisplayable))),
]);
const looksLikeOne = record(string(), unknown());

function entryOf(value: ContextValue["value"], isDisplayable: unknown): ContextValue {
  return typeof isDisplayable === "boolean" ? { value, isDisplayable } : { value };
}

/** What of a context can be understood, the first 100 variables; nothing of what is none. May throw what reading `given` throws. */
export function readContext(given: unknown): ChatContext {
  const read = safeParse(looksLikeOne, given);
  if (!read.success || Array.isArray(given)) return {};
  const found = Object.entries(read.output).flatMap(([key, told]): [string, ContextValue][] => {
    const understood = safeParse(entry, told);
    return understood.success && isFreeKey(key) ? [[key, understood.output]] : [];
  });
  return Object.fromEntries(found.slice(0, mostChatContext));
}

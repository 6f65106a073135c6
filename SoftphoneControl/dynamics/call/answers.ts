import { array, boolean, fallback, maxLength, minLength, nullish, number, optional, pipe, record, string, transform, union, unknown } from "valibot";
import type { GenericSchema } from "valibot";
import { unpack } from "./unpack";

/** For answers whose outside may be a JSON text or a `Map` where the page says object, number or list. */
export function unpacked<Answer>(schema: GenericSchema<unknown, Answer>): GenericSchema<unknown, Answer> {
  return pipe(unknown(), transform(unpack), schema);
}

/** A session, a tab, a token. */
export const id = pipe(string(), minLength(1), maxLength(200));

/** An id, or nothing where none applies. */
export const idOrNone: GenericSchema<unknown, string | undefined> = pipe(nullish(string()), transform((text) => text || undefined));

export const text: GenericSchema<unknown, string> = string();
export const ids = unpacked(array(id));
export const truth = unpacked(boolean());
export const amount = unpacked(number());
export const row = unpacked(record(string(), unknown()));

/** Done. What some hosts say besides means nothing. */
export const nothing: GenericSchema<unknown, void> = pipe(unknown(), transform(() => undefined));

/** A text that may be missing, or be something else where no page says what it is. */
export const softText = fallback(optional(pipe(union([string(), number()]), transform(String))), undefined);

/** Dataverse ids come with braces in some places; none of its own addresses takes them. */
export function withoutBraces(guid: string): string {
  return guid.replace(/[{}]/g, "");
}

import { array, boolean, maxLength, minLength, nullish, pipe, string, transform, unknown } from "valibot";
import type { GenericSchema } from "valibot";
import { unpack } from "./unpack";

/** For answers whose outside may be a JSON text or a `Map` where the page says object, number or list. */
export function unpacked<Answer>(schema: GenericSchema<unknown, Answer>): GenericSchema<unknown, Answer> {
  return pipe(unknown(), transform(unpack), schema);
}

/** A session, a tab. */
export const id = pipe(string(), minLength(1), maxLength(200));

/** An id, or nothing where none applies. */
export const idOrNone: GenericSchema<unknown, string | undefined> = pipe(nullish(string()), transform((text) => text || undefined));

export const ids = unpacked(array(id));
export const truth = unpacked(boolean());

/** Done. What some hosts say besides means nothing. */
export const nothing: GenericSchema<unknown, void> = pipe(unknown(), transform(() => undefined));

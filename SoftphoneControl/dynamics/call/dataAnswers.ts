import { fallback, number, optional, pipe, record, string, transform, union, unknown } from "valibot";
import { unpacked } from "./answers";

// Apart from the answers that every page needs: a bundle carries a file whole.

export const amount = unpacked(number());
export const row = unpacked(record(string(), unknown()));

/** A text that may be missing, or be something else where no page says what it is. */
export const softText = fallback(optional(pipe(union([string(), number()]), transform(String))), undefined);

/** Dataverse ids come with braces in some places; none of its own addresses takes them. */
export function withoutBraces(guid: string): string {
  return guid.replace(/[{}]/g, "");
}

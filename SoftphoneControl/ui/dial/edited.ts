import { formatAsYouType } from "../../model/numbers/phoneNumber";

/** What an edit makes of a field: formatted while it grows at its end, else left as it is, so that the caret stays. */
export function edited(before: string, after: string, caret: number | null, country: string): string {
  return after.length > before.length && (caret ?? after.length) === after.length ? formatAsYouType(after, country) : after;
}

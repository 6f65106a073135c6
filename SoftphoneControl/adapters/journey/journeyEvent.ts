import { maxEntries, maxLength, minValue, number, object, optional, picklist, pipe, record, regex, safeParse, string, transform } from "valibot";
import type { EpochMs } from "../../model/ids";
import type { JourneyEvent } from "../../model/host/journey";
import { bareUrl, maskedText } from "./masked";

/** Entries of what was added to an event. */
export const mostMore = 10;

/** No address, and nothing of one. */
const key = pipe(string(), regex(/^[^\s/?#]{1,200}$/));
const keyOrNone = optional(pipe(string(), regex(/^[^\s/?#]{0,200}$/)), "");
const text = pipe(string(), transform(maskedText));

const schema = object({
  id: key,
  at: pipe(number(), minValue(0)),
  kind: picklist(["page", "search", "article", "custom", "webAction"]),
  customerId: key,
  customerIdType: optional(key, "cookie"),
  sessionId: keyOrNone,
  title: optional(text, ""),
  url: optional(pipe(string(), transform(bareUrl))),
  action: optional(
    object({
      id: key,
      state: key,
      mediaType: key,
      mapId: keyOrNone,
      mapVersion: optional(number()),
      errorCode: optional(text),
      errorMessage: optional(text),
      more: optional(pipe(record(pipe(string(), maxLength(50)), text), maxEntries(mostMore))),
    }),
  ),
});

/**
 * The door: what any source tells comes through here. Texts are masked and cut, nothing has happened in the future.
 * @returns undefined for what is no event; throws nothing but what a foreign object throws when it is read
 */
export function readJourneyEvent(candidate: unknown, now: EpochMs): JourneyEvent | undefined {
  const { success, output } = safeParse(schema, candidate);
  if (!success || (output.kind === "webAction") !== (output.action !== undefined)) return undefined;
  return { ...output, at: Math.min(output.at, now) };
}

import type { EpochMs } from "../../model/ids";
import { mostMore } from "./journeyEvent";

/** An event of a web action as the Journey SDK tells it: flat, with the fields of page 002, and with whatever somebody added to it. */
export type RawWebAction = Readonly<Record<string, unknown>>;

/** @returns undefined for what can't be one */
export function rawWebActionOf(told: unknown): RawWebAction | undefined {
  return typeof told === "object" && told !== null && !Array.isArray(told) ? (told as RawWebAction) : undefined;
}

/** What the door is to read. `offerText`: an extra field of ours, the words of an offer. */
export function candidateOf(raw: RawWebAction, at: EpochMs): unknown {
  const { actionId, actionState, actionMediaType, actionMapId, actionMapVersion, customerId, customerIdType, sessionId, errorCode, errorMessage, offerText, ...rest } = raw;
  const version = Number(textOf(actionMapVersion) ?? Number.NaN);
  const more = Object.entries(rest).flatMap(([name, value]) => {
    const text = textOf(value);
    return text === undefined || name.length > 50 || name === "at" ? [] : [[name, text] as const];
  });
  return {
    id: `${textOf(actionId)}:${textOf(actionState)}`,
    at,
    kind: "webAction",
    customerId,
    customerIdType: customerIdType ?? undefined,
    sessionId: sessionId ?? undefined,
    title: textOf(offerText),
    action: {
      id: actionId,
      state: actionState,
      mediaType: actionMediaType,
      mapId: actionMapId ?? undefined,
      mapVersion: Number.isNaN(version) ? undefined : version,
      errorCode: textOf(errorCode),
      errorMessage: textOf(errorMessage),
      more: more.length > 0 ? Object.fromEntries(more.slice(0, mostMore)) : undefined,
    },
  };
}

/** The vendor's two SDKs type the same field now as a number, now as a text. */
function textOf(value: unknown): string | undefined {
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? String(value) : undefined;
}

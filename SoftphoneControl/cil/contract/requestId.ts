import type { RequestId } from "../../model/ids";
import { isFreeKey } from "../../shared/isFreeKey";

export const longestRequestId = 200;
/** No caller's id holds it: see `partOf`. */
const partMark = "\u001f";

/** The id a caller gave its request; undefined when there is none, or none that can be used. */
export function readRequestId(given: unknown): RequestId | undefined {
  const isUsable = typeof given === "string" && given !== "" && given.length <= longestRequestId && isFreeKey(given) && !given.includes(partMark);
  return isUsable ? (given as RequestId) : undefined;
}

/** One request may ask several things of the contact centre; inside the softphone each has an id of its own. */
export function partOf(id: RequestId, part: number): RequestId {
  return part === 0 ? id : (`${id}${partMark}${part}` as RequestId);
}

/** The id that the caller knows. */
export function callersId(id: RequestId | ""): string {
  const [own = ""] = id.split(partMark);
  return own;
}

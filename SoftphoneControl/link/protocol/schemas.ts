import { check, finite, maxLength, maxValue, minValue, number, pipe, string } from "valibot";
import { readRequestId } from "../../cil/contract/requestId";
import { isFreeKey } from "../../shared/isFreeKey";

/** Schemas that several messages are made of. */
export const text = pipe(string(), maxLength(20_000));
/** Something is filed under it. */
export const key = pipe(string(), maxLength(500), check(isFreeKey));
/** Its parts count as ids, too: an intent that was never heard is told by the next page in line. */
export const requestKey = pipe(key, check((given) => readRequestId(given) !== undefined));
/** As far as `Date` goes. */
export const time = pipe(number(), finite(), minValue(0), maxValue(8.64e15));

import { unpack } from "./unpack";

/** Names of faults look so; a sentence, a name of a person or a number of a phone does not. */
const nameOfFault = /^[A-Z]\w{2,60}(Error|Exception)$/;

/**
 * The host's own name or number for a fault, from any of the shapes that hosts reject with: a JSON text, a `Map`, an object, an `Error`.
 * Undefined when there is none: what else they say is text from outside, and goes nowhere.
 */
export function faultName(error: unknown): string | undefined {
  const fault = unpack(error);
  const { message, name, errorCode } = (typeof fault === "object" && fault !== null ? fault : { message: fault }) as Readonly<Record<string, unknown>>;
  if (typeof errorCode === "number" && Number.isInteger(errorCode)) return `0x${(errorCode >>> 0).toString(16)}`;
  return [message, name].find((text): text is string => typeof text === "string" && nameOfFault.test(text));
}

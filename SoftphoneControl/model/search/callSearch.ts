import type { PastCall } from "../past/pastCall";
import { plainText } from "./plainText";

/** Stands before the number. */
const mark = "\t";

/** What a call is found by, in one line: made once for all that is typed. */
export function searchLineOf({ name, address, queueName }: Pick<PastCall, "name" | "address" | "queueName">): string {
  return `${oneLine(`${name} ${queueName}`)}${mark}${oneLine(address)}`;
}

/** @returns whether a line of `searchLineOf` fits what the agent has typed: a part of a name or queue, or digits of the number in any notation. Every line fits nothing */
export function callSearch(typed: string): (line: string) => boolean {
  const wanted = oneLine(typed.trim());
  // The trunk zero of a national number is no part of E.164.
  const digits = /^[\d\s()+./-]+$/.test(wanted) ? wanted.replaceAll(/\D/g, "").replace(/^0+/, "") : "";
  return (line) => line.includes(wanted) || (digits !== "" && line.includes(digits, line.indexOf(mark)));
}

function oneLine(text: string): string {
  const plain = plainText(text);
  return /[\t\n\r]/.test(plain) ? plain.replaceAll(/[\t\n\r]/g, " ") : plain;
}

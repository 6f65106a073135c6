import { cutText } from "../../../shared/cutText";
import { isFreeKey } from "../../../shared/isFreeKey";

const mostVariables = 50;
const longestValue = 1_000;

/** `X-` headers as call variables, without the `X-`. */
export function callVariables(headers: Readonly<Record<string, string>>): Record<string, string> {
  const named = Object.entries(headers).map(([header, value]) => [header.replace(/^x-/i, ""), cutText(value, longestValue)] as const);
  return Object.fromEntries(named.filter(([name]) => /^[\w.-]{1,100}$/.test(name) && isFreeKey(name)).slice(0, mostVariables));
}

import { cutText } from "../../../shared/cutText";
import { isFreeKey } from "../../../shared/isFreeKey";
import type { ChatContext } from "../client/liveChatSdk";

/** The key whose entries become rows of `msdyn_visitorjourney`. */
const selfServiceKey = "SelfService";
const mostVariables = 50;
const longestName = 100;
const longestValue = 1_000;

/** A number that can be called, without what people write between its digits; empty for anything else. */
export function numberIn(context: ChatContext, key: string): string {
  const { value = "" } = (Object.hasOwn(context, key) ? context[key] : undefined) ?? {};
  const digits = String(value).slice(0, 60).normalize("NFKC").replace(/[\s().\-/\u2010-\u2015\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, "");
  return /^\+?\d{3,15}$/.test(digits) ? digits : "";
}

/** Context variables as call variables. What the visitor did before is no variable: it is a list, for Dataverse. */
export function variablesOf(context: ChatContext): Readonly<Record<string, string>> {
  const usable = Object.entries(context).filter(([key]) => key !== selfServiceKey && key.length <= longestName && isFreeKey(key));
  return Object.fromEntries(usable.slice(0, mostVariables).map(([key, { value }]) => [key, cutText(String(value), longestValue)]));
}

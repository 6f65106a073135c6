import { callerNameOf } from "../workItems/callerName";
import { otherPartyAddress } from "../workItems/workItem";
import type { WorkItem } from "../workItems/workItem";

type Parameters = Readonly<Record<string, unknown>>;

/** `{ani}`, `{callerName}`, `{workitemId}`, `{ctiData.<name>}`. What Dynamics itself fills in, such as `{$odata.…}`, has another shape and stays. */
const placeholder = /\{(ctiData\.[^{}]+|[A-Za-z][\w.]*)\}/g;
const numberOnly = /^[+(\d][\d\s()./-]*$/;
const titleName = /title|name|customer/i;

/**
 * A template's parameters for a call. Unknown placeholders become empty; a name that nobody knows becomes the number.
 * Dynamics can't switch to a session whose title is a phone number: a title that is one gets a name in front. Titles are made of the
 * uppermost texts whose names speak of a title, a name or a customer; all others keep a number alone.
 * @param unnamed stands for a caller who withheld the number, too, or in front of a number
 */
export function fillPlaceholders(parameters: Parameters, workItem: WorkItem, unnamed: string): Parameters {
  const { id, ctiData } = workItem;
  const ani = otherPartyAddress(workItem);
  const name = callerNameOf(workItem);
  const values: Readonly<Record<string, string>> = { ani, callerName: name ?? (ani || unnamed), workitemId: id };

  function valueOf(what: string): string {
    const [from, key] = what.startsWith("ctiData.") ? [ctiData, what.slice("ctiData.".length)] : [values, what];
    return (Object.hasOwn(from, key) ? from[key] : undefined) ?? "";
  }

  function fill(value: unknown): unknown {
    if (typeof value === "string") return value.replace(placeholder, (_, what: string) => valueOf(what));
    if (Array.isArray(value)) return (value as readonly unknown[]).map(fill);
    return typeof value === "object" && value !== null ? mapValues(value as Parameters, fill) : value;
  }

  return mapValues(parameters, (value, key) => {
    const filled = fill(value);
    const isBareNumber = typeof filled === "string" && titleName.test(key) && numberOnly.test(filled.trim());
    return isBareNumber ? `${name ?? unnamed} ${filled.trim()}` : filled;
  });
}

function mapValues(values: Parameters, change: (value: unknown, key: string) => unknown): Parameters {
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, change(value, key)]));
}

import { callerNameOf } from "./callerName";
import type { WorkItem } from "./workItem";

type Parameters = Readonly<Record<string, unknown>>;

/** `{ani}`, `{callerName}`, `{workitemId}`, `{ctiData.<name>}`. What Dynamics itself fills in, such as `{$odata.…}`, has another shape and stays. */
const placeholder = /\{(ctiData\.[^{}]+|[A-Za-z][\w.]*)\}/g;
const numberOnly = /^[+(\d][\d\s()./-]*$/;
/** Parameters of such names are what titles are made of. */
const titleName = /title|name|customer/i;

/**
 * A template's parameters for a call. Unknown placeholders become empty.
 * Dynamics can't switch to a session whose title is a phone number (cif.md 1.9): a title that is one gets a name in front.
 * @param unnamed stands for a caller whose name nobody knows
 */
export function fillPlaceholders(parameters: Parameters, workItem: WorkItem, unnamed: string): Parameters {
  const { ani, id, ctiData } = workItem;
  const callerName = callerNameOf(workItem) ?? unnamed;
  const values: Readonly<Record<string, string>> = { ani, callerName, workitemId: id };

  function valueOf(name: string): string {
    const [from, key] = name.startsWith("ctiData.") ? [ctiData, name.slice("ctiData.".length)] : [values, name];
    return (Object.hasOwn(from, key) ? from[key] : undefined) ?? "";
  }

  function fill(value: unknown): unknown {
    if (typeof value === "string") return value.replace(placeholder, (_, name: string) => valueOf(name));
    if (Array.isArray(value)) return (value as readonly unknown[]).map(fill);
    return typeof value === "object" && value !== null ? mapValues(value as Parameters, fill) : value;
  }

  return mapValues(parameters, (value, name) => {
    const filled = fill(value);
    const isBareNumber = typeof filled === "string" && titleName.test(name) && numberOnly.test(filled.trim());
    return isBareNumber ? `${callerName} ${filled.trim()}` : filled;
  });
}

function mapValues(values: Parameters, change: (value: unknown, name: string) => unknown): Parameters {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, change(value, name)]));
}

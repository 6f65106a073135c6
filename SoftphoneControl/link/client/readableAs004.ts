function hide(object: object, names: Readonly<Record<string, unknown>>): void {
  for (const [name, value] of Object.entries(names)) Object.defineProperty(object, name, { value, enumerable: false, configurable: true });
}

/**
 * Page 004 contradicts itself; both readings work, and neither shows in JSON:
 * an event is its fields, and has them under `data`; a custom setting has `key` and `value`, and `Key` and `Value`.
 */
export function readableAs004<Result>(result: Result): Result {
  if (Array.isArray(result)) {
    for (const entry of result as unknown[]) if (isSetting(entry)) hide(entry, { Key: entry.key, Value: entry.value });
  } else if (typeof result === "object" && result !== null && "event" in result) hide(result, { data: result });
  return result;
}

function isSetting(entry: unknown): entry is { key: string; value: string } {
  return typeof entry === "object" && entry !== null && "key" in entry && "value" in entry;
}

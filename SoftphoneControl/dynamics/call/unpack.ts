const deepest = 8;

/**
 * One shape for what crosses from the host: a `Map` (what a message port makes of some results) becomes an object, at every depth;
 * a text that is JSON becomes what it says, on the outside only, since a text inside is somebody's own. All else stays.
 */
export function unpack(value: unknown): unknown {
  if (typeof value !== "string") return withoutMaps(value, 0);
  try {
    return JSON.parse(value);
  } catch {
    return value;
  }
}

function withoutMaps(value: unknown, depth: number): unknown {
  if (depth > deepest) return undefined;
  if (value instanceof Map) return Object.fromEntries([...value].map(([key, inner]) => [String(key), withoutMaps(inner, depth + 1)]));
  return Array.isArray(value) ? value.map((inner) => withoutMaps(inner, depth + 1)) : value;
}

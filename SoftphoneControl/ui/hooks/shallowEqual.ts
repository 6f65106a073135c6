/** Same value, or objects (or lists) whose members are the same values. */
export function shallowEqual(before: unknown, after: unknown): boolean {
  if (Object.is(before, after)) return true;
  if (typeof before !== "object" || typeof after !== "object" || before === null || after === null) return false;
  const entries = Object.entries(before);
  return (
    entries.length === Object.keys(after).length &&
    entries.every(([key, value]) => key in after && Object.is(value, (after as Record<string, unknown>)[key]))
  );
}

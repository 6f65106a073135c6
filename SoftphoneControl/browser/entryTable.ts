/** Entries as rows under one row of names: half of what they are as objects, and what IndexedDB hands over takes the longest of all. Values are JSON, and none is null. */
export function tableOf(entries: readonly object[]): readonly (readonly unknown[])[] {
  const names = [...new Set(entries.flatMap((entry) => Object.keys(entry)))];
  return [names, ...entries.map((entry) => names.map((name) => (entry as Readonly<Record<string, unknown>>)[name]))];
}

/** @param table - of `tableOf`, as JSON gives it back; a list of anything else comes as it is, and nothing of what is no list */
export function entriesOf(table: unknown): readonly unknown[] {
  const list: readonly unknown[] = Array.isArray(table) ? table : [];
  const [names, ...rows] = list;
  if (!Array.isArray(names)) return list;
  return rows.filter(Array.isArray).map((row) => {
    const entry: Record<string, unknown> = {};
    // A value that is missing has become null.
    for (let index = 0; index < names.length; index += 1) if (row[index] !== null) entry[String(names[index])] = row[index];
    return entry;
  });
}

/** Numbers come as texts, too. Undefined for what is none, or less than nothing. */
export function readCount(given: unknown): number | undefined {
  const read = typeof given === "string" && given.trim() !== "" ? Number(given) : given;
  return typeof read === "number" && Number.isFinite(read) && read >= 0 ? read : undefined;
}

export function readTruth(given: unknown): boolean | undefined {
  const word = typeof given === "string" ? given.trim().toLowerCase() : given;
  if (word === true || word === "true" || word === 1 || word === "1") return true;
  return word === false || word === "false" || word === 0 || word === "0" ? false : undefined;
}

/** The fields of something by their names in lower case: the widget's editions differ in how they write them. */
export function fieldsOf(given: unknown): ReadonlyMap<string, unknown> {
  if (typeof given !== "object" || given === null) return new Map();
  return new Map(Object.entries(given).map(([name, value]) => [name.toLowerCase(), value]));
}

/** The first of some names that has a value that can be read. */
export function firstOf<Value>(fields: ReadonlyMap<string, unknown>, names: readonly string[], read: (given: unknown) => Value | undefined): Value | undefined {
  for (const name of names) {
    const value = read(fields.get(name));
    if (value !== undefined) return value;
  }
  return undefined;
}

import fc from "fast-check";

/** Made when it is used: what throws when it is read would throw in the generator's own hands. */
export type Maker = () => unknown;

const ready = (value: unknown): Maker => () => value;

function tricks(): readonly Maker[] {
  return [
    () => JSON.parse('{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}') as unknown,
    () => ({ constructor: null, toString: null, valueOf: 5, hasOwnProperty: "no" }),
    () => Object.create(null) as unknown,
    () => "x".repeat(150_000),
    () => ["__proto__", "constructor", "toString", "\u0000", "\u001f", "\ud800", "-1", " "],
    () => {
      const itself: Record<string, unknown> = { list: [] };
      itself.self = itself;
      return itself;
    },
    () => Array.from({ length: 300 }).reduce<unknown>((inner) => [inner], "deep"),
  ];
}

/** What no channel and no event can copy. */
function uncopyable(): readonly Maker[] {
  const bad = (): never => {
    throw new Error("not for reading");
  };
  return [
    () => () => undefined,
    () => Symbol("nonsense"),
    () => new Proxy({}, { get: bad, ownKeys: bad, has: bad, getOwnPropertyDescriptor: bad, getPrototypeOf: bad }),
    () => Object.defineProperty({}, "label", { enumerable: true, get: bad }),
    () => ({ request: "setAgentState", get state() { return bad(); } }),
    () => ({ toJSON: bad, then: bad }),
    () => [Object.defineProperty({}, "address", { enumerable: true, get: bad })],
  ];
}

const names = fc.constantFrom("__proto__", "constructor", "toString", "prototype", "hasOwnProperty", "", "-1", "voice", "request", "type");

/** Of every kind that can be sent to another page. */
export const copyable: fc.Arbitrary<Maker> = fc.oneof(
  { weight: 6, arbitrary: fc.anything({ withBigInt: true, withDate: true, withMap: true, withSet: true, withNullPrototype: true, withSparseArray: true, maxDepth: 2, maxKeys: 4 }).map(ready) },
  { weight: 2, arbitrary: fc.constantFrom(...tricks()) },
  { weight: 2, arbitrary: names.map(ready) },
  { weight: 1, arbitrary: fc.constantFrom<unknown>(Number.NaN, Number.POSITIVE_INFINITY, -0, 1e300, null, undefined, true, 10n).map(ready) },
);

/** Of every kind there is. */
export const nonsense: fc.Arbitrary<Maker> = fc.oneof({ weight: 5, arbitrary: copyable }, { weight: 1, arbitrary: fc.constantFrom(...uncopyable()) });

/** The fields of something sensible, some of them replaced, some gone, some too many. */
export function distorted(sensible: fc.Arbitrary<Readonly<Record<string, unknown>>>, by: fc.Arbitrary<Maker> = nonsense): fc.Arbitrary<() => Record<string, unknown>> {
  return fc.tuple(sensible, fc.array(fc.tuple(fc.nat(12), fc.constantFrom("replaced", "replaced", "gone", "added"), by, fc.string()), { maxLength: 3 })).map(([fields, changes]) => () => {
    const made = { ...fields };
    const keys = Object.keys(fields);
    for (const [at, how, make, name] of changes) {
      const key = keys[at % keys.length] ?? name;
      if (how === "gone") delete made[key];
      else made[how === "added" ? `more ${name}` : key] = make();
    }
    return made;
  });
}

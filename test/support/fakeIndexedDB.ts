type Key = string | readonly [string, number];
interface Range {
  readonly lower: Key;
  readonly upper: Key;
}

function compare(one: Key, other: Key): number {
  const [a, b] = [[one].flat(), [other].flat()];
  for (let at = 0; at < Math.max(a.length, b.length); at += 1) {
    const [left, right] = [a[at] ?? "", b[at] ?? ""];
    if (left !== right) return left < right ? -1 : 1;
  }
  return 0;
}

class Store {
  private readonly rows = new Map<string, { readonly key: Key; readonly value: unknown }>();

  get(key: Key): unknown {
    return this.rows.get(JSON.stringify(key))?.value;
  }
  put(key: Key, value: unknown): void {
    this.rows.set(JSON.stringify(key), { key, value });
  }
  within({ lower, upper }: Range): { readonly key: Key; readonly value: unknown }[] {
    return [...this.rows.values()].filter(({ key }) => compare(key, lower) >= 0 && compare(key, upper) <= 0).sort((one, other) => compare(one.key, other.key));
  }
  delete(what: Key | Range): void {
    const range = typeof what === "object" && "lower" in what ? what : { lower: what, upper: what };
    for (const { key } of this.within(range)) this.rows.delete(JSON.stringify(key));
  }
  all(): readonly unknown[] {
    return [...this.rows.values()].map(({ value }) => value);
  }
}

type Ask = (act: () => unknown) => IDBRequest;

/** Transactions that write stand in line, each until nothing is asked in it any more; all answers come after everybody had a turn. */
function createLine(): (mode: IDBTransactionMode) => Ask {
  const line: (() => void)[] = [];
  let isBusy = false;
  const next = (): void => {
    const start = line.shift();
    isBusy = start !== undefined;
    start?.();
  };
  return (mode) => {
    const waiting: (() => void)[] = [];
    let isOn = mode === "readonly";
    const run = (): void => {
      const act = waiting.shift();
      if (!act) {
        isOn = false;
        next();
        return;
      }
      act();
      setImmediate(run);
    };
    if (!isOn) {
      line.push(() => {
        isOn = true;
        setImmediate(run);
      });
      if (!isBusy) next();
    }
    return (act) => {
      const asked: { result?: unknown; onsuccess?: () => void } = {};
      const answer = (): void => {
        asked.result = act();
        asked.onsuccess?.();
      };
      if (mode === "readonly") setImmediate(answer);
      else waiting.push(answer);
      return asked as unknown as IDBRequest;
    };
  };
}

export interface FakeIndexedDB {
  /** A page of this browser, with its own door to the one database. */
  page(): Window & typeof globalThis;
  /** Everything that is kept, as it is kept. */
  kept(database: string, store: string): readonly unknown[];
  writes(): number;
  /** How often several things were read at once. */
  ranges(): number;
  /** As in a private window. */
  refuse(): void;
}

/** As much of IndexedDB as is used, in memory; with the real Web Crypto of Node. */
export function createFakeIndexedDB(): FakeIndexedDB {
  const databases = new Map<string, Map<string, Store>>();
  const begin = createLine();
  let writes = 0;
  let ranges = 0;
  let refused = false;

  function storeOf(stores: Map<string, Store>, name: string, request: Ask): unknown {
    const store = stores.get(name);
    if (!store) throw new Error(`There is no store ${name}`);
    return {
      get: (key: Key) => request(() => store.get(key)),
      put: (value: unknown, key: Key) => request(() => {
        writes += 1;
        store.put(key, value);
      }),
      delete: (what: Key | Range) => request(() => { store.delete(what); }),
      getAll: (range: Range) => request(() => {
        ranges += 1;
        return store.within(range).map(({ value }) => value);
      }),
      openCursor: (range: Range) => {
        const rows = store.within(range).reverse();
        let at = 0;
        const asked = request(() => cursor()) as { result: unknown; onsuccess: (() => void) | null };
        const cursor = (): unknown => {
          const row = rows[at];
          if (!row) return null;
          const goOn = (): void => {
            at += 1;
            setImmediate(() => {
              asked.result = cursor();
              asked.onsuccess?.();
            });
          };
          return { ...row, continue: goOn };
        };
        return asked;
      },
    };
  }

  function open(name: string): IDBOpenDBRequest {
    const known = databases.get(name);
    const stores = known ?? new Map<string, Store>();
    if (!refused) databases.set(name, stores);
    const database = {
      createObjectStore: (store: string) => void stores.set(store, new Store()),
      transaction: (_: string, mode: IDBTransactionMode) => ({ objectStore: (store: string) => storeOf(stores, store, begin(mode)) }),
      close: () => undefined,
    };
    const asked: { result: unknown; error?: Error; onsuccess?: () => void; onerror?: () => void; onupgradeneeded?: () => void } = { result: database };
    setImmediate(() => {
      if (refused) {
        asked.error = new Error("refused");
        asked.onerror?.();
        return;
      }
      if (!known) asked.onupgradeneeded?.();
      asked.onsuccess?.();
    });
    return asked as unknown as IDBOpenDBRequest;
  }

  return {
    page: () => ({ indexedDB: { open }, IDBKeyRange: { bound: (lower: Key, upper: Key) => ({ lower, upper }) }, crypto: globalThis.crypto, TextEncoder, TextDecoder, Uint8Array }) as unknown as Window & typeof globalThis,
    kept: (database, store) => databases.get(database)?.get(store)?.all() ?? [],
    writes: () => writes,
    ranges: () => ranges,
    refuse: () => {
      refused = true;
    },
  };
}

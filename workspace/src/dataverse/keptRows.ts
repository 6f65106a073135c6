import type { Row } from "./row";
import type { KeptRow, RowKeeper } from "./rowKeeper";

const prefix = "workspace.dataverse.";
/** With more, the oldest are forgotten. */
const mostRows = 1_000;

interface Kept {
  readonly at: number;
  /** Null: deleted. */
  readonly row: Row | null;
}

/**
 * Keeps rows in the browser's storage, each under a key of its own: two tabs that write different rows never undo each other.
 * @param samples the version of the samples that the rows were changed from; what was kept for another is thrown away
 */
export function createKeptRows(storage: Storage, samples: string, page: Pick<Window, "addEventListener">, now = Date.now): RowKeeper {
  const own = `${prefix}${samples}.`;
  const keys = (start: string): string[] => Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? "").filter((key) => key.startsWith(start));
  const remove = (all: readonly string[]): void => {
    for (const key of all) storage.removeItem(key);
  };
  const keyOf = (table: string, id: string): string => `${own}${table}/${id}`;
  remove(keys(prefix).filter((key) => !key.startsWith(own)));

  function forgetOldest(): void {
    const all = keys(own);
    if (all.length <= mostRows) return;
    const age = (key: string): number => read(storage.getItem(key))?.at ?? 0;
    remove(all.sort((one, other) => age(one) - age(other)).slice(0, all.length - mostRows));
  }
  return {
    keep(table, id, row) {
      try {
        storage.setItem(keyOf(table, id), JSON.stringify({ at: now(), row: row === "deleted" ? null : row } satisfies Kept));
        forgetOldest();
      } catch {
        // Full, or forbidden: then it lasts as long as the page.
      }
    },
    holds(table, id) {
      const kept = read(storage.getItem(keyOf(table, id)));
      return kept !== undefined && kept.row !== null;
    },
    follow(take) {
      const tell = (key: string, text: string | null): void => {
        const [table = "", id = ""] = key.slice(own.length).split("/");
        take(table, id, rowIn(text));
      };
      for (const key of keys(own)) tell(key, storage.getItem(key));
      page.addEventListener("storage", ({ key, newValue }) => {
        if (key?.startsWith(own) === true) tell(key, newValue);
      });
    },
    forgetAll: () => remove(keys(own)),
  };
}

function rowIn(text: string | null): KeptRow {
  const kept = read(text);
  return kept === undefined ? "forgotten" : (kept.row ?? "deleted");
}

function read(text: string | null): Kept | undefined {
  try {
    const kept = JSON.parse(text ?? "null") as Partial<Kept> | null;
    return typeof kept?.at === "number" && typeof kept.row === "object" ? { at: kept.at, row: kept.row } : undefined;
  } catch {
    return undefined;
  }
}

import type { EpochMs } from "../model/ids";
import type { Chunk, ShiftBookDatabase } from "./shiftBookDatabase";

interface Entry {
  readonly key: string;
  readonly endedAt: EpochMs;
}

export interface ShelfInputs<Kept extends Entry> {
  readonly page: Window & typeof globalThis;
  readonly database: () => Promise<ShiftBookDatabase>;
  readonly owner: () => string;
  readonly kind: string;
  /** Entries. */
  readonly most: number;
  /** What ended before may go. */
  readonly oldest: () => EpochMs;
  readonly understand: (entries: readonly unknown[]) => readonly Kept[];
}

/** Entries of one kind. */
export interface Shelf<Kept extends Entry> {
  /** @param fewest - the newest that are wanted: chunks beyond them stay closed */
  read(since: EpochMs, fewest?: number): Promise<readonly Kept[]>;
  append(entries: readonly Kept[]): Promise<void>;
  clear(): Promise<void>;
}

const mostInChunk = 250;
/** Another page may write at the same time; never many, as one page owns the phone. */
const mostTries = 50;

interface Found {
  readonly number: number;
  readonly chunk: Chunk;
}

/** Chunks, of which only the newest is ever written again. */
export function createShelf<Kept extends Entry>({ page, database, owner, kind, most, oldest, understand }: ShelfInputs<Kept>): Shelf<Kept> {
  const { subtle } = page.crypto;

  async function open({ iv, data }: Chunk, key: CryptoKey): Promise<readonly Kept[]> {
    try {
      const bytes = await subtle.decrypt({ name: "AES-GCM", iv }, key, data);
      const entries: unknown = JSON.parse(new page.TextDecoder().decode(bytes));
      return understand(Array.isArray(entries) ? entries : []);
    } catch {
      // One that is broken costs none of the others.
      return [];
    }
  }

  async function seal(entries: readonly Kept[], key: CryptoKey): Promise<Chunk> {
    const iv = page.crypto.getRandomValues(new page.Uint8Array(12));
    const data = await subtle.encrypt({ name: "AES-GCM", iv }, key, new page.TextEncoder().encode(JSON.stringify(entries)));
    return { iv, data, count: entries.length, endedAt: Math.max(...entries.map(({ endedAt }) => endedAt)) };
  }

  /** Those that may hold what ended since, the oldest first, and the newest of all. */
  async function find(books: ShiftBookDatabase, shelf: string, since: EpochMs, fewest: number): Promise<readonly Found[]> {
    const found: Found[] = [];
    let count = 0;
    await books.walk(shelf, (chunk, number) => {
      const isWanted = found.length === 0 || (chunk.endedAt >= since && count < fewest);
      if (isWanted) found.unshift({ chunk, number });
      count += chunk.count;
      return isWanted;
    });
    return found;
  }

  async function readAll(since: EpochMs, whose: string, fewest = Number.POSITIVE_INFINITY): Promise<{ readonly found: readonly Found[]; readonly contents: readonly (readonly Kept[])[]; readonly key: CryptoKey }> {
    const books = await database();
    const key = await books.key(whose);
    const found = await find(books, `${kind} ${whose}`, since, fewest);
    return { found, key, contents: await Promise.all(found.map(({ chunk }) => open(chunk, key))) };
  }

  /** @returns those that are still to be added, for another try; undefined when nothing was written */
  async function add(entries: readonly Kept[], whose: string): Promise<readonly Kept[] | undefined> {
    const books = await database();
    const { found, contents, key } = await readAll(Math.min(...entries.map(({ endedAt }) => endedAt)), whose);
    const known = new Set(contents.flat().map((entry) => entry.key));
    const fresh = entries.filter((entry) => !known.has(entry.key));
    if (fresh.length === 0) return [];
    const newest = found[found.length - 1];
    const isFull = !newest || newest.chunk.count >= mostInChunk;
    const held = isFull ? [] : (contents[contents.length - 1] ?? []);
    const number = (newest?.number ?? 0) + (isFull ? 1 : 0);
    const now = [...held, ...fresh.slice(0, mostInChunk - held.length)];
    // An unreadable chunk is written over: what was in it is lost already.
    const isWritten = await books.write([`${kind} ${whose}`, number], await seal(now, key), isFull ? 0 : newest.chunk.count);
    if (!isWritten) return undefined;
    if (isFull) await forget(books, `${kind} ${whose}`, number);
    return fresh.slice(now.length - held.length);
  }

  async function forget(books: ShiftBookDatabase, shelf: string, newest: number): Promise<void> {
    const limit = oldest();
    let upTo = newest - Math.ceil(most / mostInChunk);
    await books.walk(shelf, (chunk, number) => {
      if (chunk.endedAt < limit) upTo = Math.max(upTo, number);
      return number > upTo;
    });
    if (upTo > 0) await books.drop(shelf, upTo);
  }

  return {
    read: async (since, fewest) => (await readAll(since, owner(), fewest)).contents.flat(),
    async append(entries) {
      const whose = owner();
      let left = entries;
      for (let tries = 0; left.length > 0 && tries < mostTries; ) {
        const rest = await add(left, whose);
        tries = rest ? 0 : tries + 1;
        left = rest ?? left;
      }
      if (left.length > 0) throw new Error("Others write all the time");
    },
    async clear() {
      await (await database()).drop(`${kind} ${owner()}`, Number.MAX_SAFE_INTEGER);
    },
  };
}

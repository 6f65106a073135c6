import type { EpochMs } from "../model/ids";
import { entriesOf, tableOf } from "./entryTable";
import type { Chunk, Placed, ShiftBookDatabase } from "./shiftBookDatabase";
import { createSeal } from "./shiftBookSeal";

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
  /** What an entry is found by, without line breaks; undefined: none is ever looked for. */
  readonly lineOf?: ((entry: Kept) => string) | undefined;
}

/** Entries of one kind. */
export interface Shelf<Kept extends Entry> {
  /** @param fewest - the newest that are wanted: chunks beyond them stay closed */
  read(since: EpochMs, fewest?: number): Promise<readonly Kept[]>;
  /** The newest in full chunks whose line fits, the oldest first. What is being read waits meanwhile. */
  find(fits: (line: string) => boolean, fewest: number): Promise<readonly Kept[]>;
  append(entries: readonly Kept[]): Promise<void>;
  clear(): Promise<void>;
}

const mostInChunk = 250;
/** Chunks, so that whoever looks for something needn't wait for all. */
const readAtOnce = 8;
/** Another page may write at the same time; never many, as one page owns the phone. */
const mostTries = 50;

interface Found {
  readonly number: number;
  readonly chunk: Chunk;
}

interface Shelves {
  readonly shelf: string;
  /** The lines of full chunks, under the same numbers. */
  readonly lines: string;
}

interface Whose extends Shelves {
  readonly books: ShiftBookDatabase;
  readonly key: CryptoKey;
}

/** Chunks, of which only the newest is ever written again; once it is full, the lines to find its entries by stand beside it. */
export function createShelf<Kept extends Entry>({ page, database, owner, kind, most, oldest, understand, lineOf }: ShelfInputs<Kept>): Shelf<Kept> {
  const seal = createSeal(page);
  let finding: Promise<unknown> = Promise.resolve();

  const shelvesOf = (name: string): Shelves => ({ shelf: `${kind} ${name}`, lines: `lines of ${kind} ${name}` });

  async function whoseIs(name: string): Promise<Whose> {
    const books = await database();
    return { books, key: await books.key(name), ...shelvesOf(name) };
  }

  async function open(chunk: Chunk, key: CryptoKey): Promise<readonly Kept[]> {
    const text = await seal.open(chunk, key);
    return text === undefined ? [] : understand(entriesOf(JSON.parse(text)));
  }

  async function newestOf(books: ShiftBookDatabase, shelf: string): Promise<Found | undefined> {
    let newest: Found | undefined;
    await books.walk(shelf, (chunk, number) => {
      newest = { chunk, number };
      return false;
    });
    return newest;
  }

  /** The newest chunk, and those before it that may hold what ended since: the newest first, some at a time. Whoever looks for something goes first. */
  async function* pagesOf({ books, shelf }: Whose, { chunk, number }: Found, since: EpochMs, fewest: number): AsyncGenerator<readonly Chunk[]> {
    yield [chunk];
    let left = fewest - chunk.count;
    for (let to = number - 1; to > 0 && left > 0; to -= readAtOnce) {
      await finding;
      const chunks = [...(await books.readRange(shelf, to - readAtOnce + 1, to))].reverse();
      const wanted = chunks.filter(({ endedAt, count }) => {
        const isWanted = left > 0 && endedAt >= since;
        left -= count;
        return isWanted;
      });
      yield wanted;
      if (wanted.length < readAtOnce) return;
    }
  }

  async function readAll(since: EpochMs, whose: Whose, fewest = Number.POSITIVE_INFINITY): Promise<{ readonly newest: Found | undefined; readonly contents: readonly (readonly Kept[])[] }> {
    const newest = await newestOf(whose.books, whose.shelf);
    const contents: (readonly Kept[])[] = [];
    if (newest) for await (const chunks of pagesOf(whose, newest, since, fewest)) contents.push(...(await Promise.all(chunks.map((chunk) => open(chunk, whose.key)))));
    return { newest, contents: contents.reverse() };
  }

  async function findIn({ books, key, shelf, lines }: Whose, fits: (line: string) => boolean, fewest: number): Promise<readonly Kept[]> {
    const pages: Found[] = [];
    await books.walk(lines, (chunk, number) => {
      pages.push({ chunk, number });
      return true;
    });
    const texts = await Promise.all(pages.map(({ chunk }) => seal.open(chunk, key)));
    const numbers: number[] = [];
    let count = 0;
    for (const [at, { number }] of pages.entries()) {
      if (count >= fewest) break;
      const fitting = texts[at]?.split("\n").filter(fits).length ?? 0;
      if (fitting > 0) numbers.unshift(number);
      count += fitting;
    }
    const chunks = await Promise.all(numbers.map((number) => books.read([shelf, number])));
    const contents = await Promise.all(chunks.map(async (chunk) => (chunk ? open(chunk, key) : [])));
    return contents.flat().filter((entry) => lineOf && fits(lineOf(entry)));
  }

  /** @returns those that are still to be added, for another try; undefined when nothing was written */
  async function add(entries: readonly Kept[], whose: Whose): Promise<readonly Kept[] | undefined> {
    const { books, key, shelf, lines } = whose;
    const { newest, contents } = await readAll(Math.min(...entries.map(({ endedAt }) => endedAt)), whose);
    const known = new Set(contents.flat().map((entry) => entry.key));
    const fresh = entries.filter((entry) => !known.has(entry.key));
    if (fresh.length === 0) return [];
    const isFull = !newest || newest.chunk.count >= mostInChunk;
    const held = isFull ? [] : (contents[contents.length - 1] ?? []);
    const number = (newest?.number ?? 0) + (isFull ? 1 : 0);
    const now = [...held, ...fresh.slice(0, mostInChunk - held.length)];
    const content = { count: now.length, endedAt: Math.max(...now.map(({ endedAt }) => endedAt)) };
    const chunk = { place: [shelf, number], chunk: await seal.close({ ...content, text: JSON.stringify(tableOf(now)) }, key) } satisfies Placed;
    const beside: readonly Placed[] = !lineOf || now.length < mostInChunk ? [] : [{ place: [lines, number], chunk: await seal.close({ ...content, text: now.map(lineOf).join("\n") }, key) }];
    // An unreadable chunk is written over: what was in it is lost already.
    const isWritten = await books.write([chunk, ...beside], isFull ? 0 : newest.chunk.count);
    if (!isWritten) return undefined;
    if (isFull) await forget(whose, number);
    return fresh.slice(now.length - held.length);
  }

  async function forget({ books, shelf, lines }: Whose, newest: number): Promise<void> {
    const limit = oldest();
    let upTo = newest - Math.ceil(most / mostInChunk);
    await books.walk(shelf, (chunk, number) => {
      if (chunk.endedAt < limit) upTo = Math.max(upTo, number);
      return number > upTo;
    });
    if (upTo > 0) await books.drop([shelf, lines], upTo);
  }

  return {
    read: async (since, fewest) => (await readAll(since, await whoseIs(owner()), fewest)).contents.flat(),
    find(fits, fewest) {
      const found = whoseIs(owner()).then((whose) => findIn(whose, fits, fewest));
      finding = found.catch(() => undefined);
      return found;
    },
    async append(entries) {
      if (entries.length === 0) return;
      const whose = await whoseIs(owner());
      let left = entries;
      for (let tries = 0; left.length > 0 && tries < mostTries; ) {
        const rest = await add(left, whose);
        tries = rest ? 0 : tries + 1;
        left = rest ?? left;
      }
      if (left.length > 0) throw new Error("Others write all the time");
    },
    async clear() {
      const { shelf, lines } = shelvesOf(owner());
      await (await database()).drop([shelf, lines], Number.MAX_SAFE_INTEGER);
    },
  };
}

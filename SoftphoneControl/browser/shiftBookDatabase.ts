import type { EpochMs } from "../model/ids";
import { settle } from "./settle";

/** Many entries as one: encrypted together, and written anew only while it fills. */
export interface Chunk {
  readonly iv: Uint8Array<ArrayBuffer>;
  readonly data: ArrayBuffer;
  /** Entries in it: whoever adds to another number of them has read an old one. */
  readonly count: number;
  /** When the last of them ended. */
  readonly endedAt: EpochMs;
}

/** Where a chunk stands: whose and of which kind, and its number, from 1. */
export type ChunkKey = [shelf: string, number: number];

export interface Placed {
  readonly place: ChunkKey;
  readonly chunk: Chunk;
}

export interface ShiftBookDatabase {
  /** Of this user, made once, and readable by no script. */
  key(owner: string): Promise<CryptoKey>;
  /** The newest first, while `goesOn` says so. */
  walk(shelf: string, goesOn: (chunk: Chunk, number: number) => boolean): Promise<void>;
  read(place: ChunkKey): Promise<Chunk | undefined>;
  /** Those from one number to another, both included, in their order. */
  readRange(shelf: string, from: number, to: number): Promise<readonly Chunk[]>;
  /** All or none. False, and nothing is written, when the first place holds another number of entries than `known`. */
  write(chunks: readonly [Placed, ...Placed[]], known: number): Promise<boolean>;
  /** All up to that number, of all these at once. */
  drop(shelves: readonly string[], upTo: number): Promise<void>;
  close(): void;
}

const databaseName = "open-softphone-book";

/** Rejects where the browser has no IndexedDB or no Web Crypto (an insecure origin, a private window). */
export async function openShiftBookDatabase(page: Window & typeof globalThis): Promise<ShiftBookDatabase> {
  const opening = page.indexedDB.open(databaseName, 1);
  opening.onupgradeneeded = () => {
    opening.result.createObjectStore("keys");
    opening.result.createObjectStore("chunks");
  };
  const database = await settle(opening);
  // Another page with a newer version must not wait for us.
  database.onversionchange = () => { database.close(); };
  const store = (name: "keys" | "chunks", mode: IDBTransactionMode): IDBObjectStore => database.transaction(name, mode).objectStore(name);
  const all = (shelf: string, upTo = Number.MAX_SAFE_INTEGER, from = 0): IDBKeyRange => page.IDBKeyRange.bound([shelf, from], [shelf, upTo]);

  return {
    async key(owner) {
      const known = await settle(store("keys", "readonly").get(owner) as IDBRequest<CryptoKey | undefined>);
      if (known) return known;
      const made = await page.crypto.subtle.generateKey({ name: "AES-GCM", length: 256 }, false, ["encrypt", "decrypt"]);
      // Another page may have been quicker.
      const keys = store("keys", "readwrite");
      const first = await settle(keys.get(owner) as IDBRequest<CryptoKey | undefined>);
      if (!first) await settle(keys.put(made, owner));
      return first ?? made;
    },
    walk: (shelf, goesOn) =>
      new Promise((resolve, reject) => {
        const request = store("chunks", "readonly").openCursor(all(shelf), "prev");
        request.onerror = () => { reject(request.error ?? new Error("IndexedDB")); };
        request.onsuccess = () => {
          const cursor = request.result;
          if (cursor && goesOn(cursor.value as Chunk, (cursor.key as ChunkKey)[1])) cursor.continue();
          else resolve();
        };
      }),
    read: (place) => settle(store("chunks", "readonly").get(place) as IDBRequest<Chunk | undefined>),
    readRange: (shelf, from, to) => settle(store("chunks", "readonly").getAll(all(shelf, to, from)) as IDBRequest<Chunk[]>),
    async write(written, known) {
      const chunks = store("chunks", "readwrite");
      const there = await settle(chunks.get(written[0].place) as IDBRequest<Chunk | undefined>);
      if ((there?.count ?? 0) !== known) return false;
      await Promise.all(written.map(({ place, chunk }) => settle(chunks.put(chunk, place))));
      return true;
    },
    async drop(shelves, upTo) {
      const chunks = store("chunks", "readwrite");
      await Promise.all(shelves.map((shelf) => settle(chunks.delete(all(shelf, upTo)))));
    },
    close() {
      database.close();
    },
  };
}

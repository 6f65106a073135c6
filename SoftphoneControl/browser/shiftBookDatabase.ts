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

export interface ShiftBookDatabase {
  /** Of this user, made once, and readable by no script. */
  key(owner: string): Promise<CryptoKey>;
  /** The newest first, while `goesOn` says so. */
  walk(shelf: string, goesOn: (chunk: Chunk, number: number) => boolean): Promise<void>;
  /** False, and nothing is written, when the place holds another number of entries than `known`. */
  write(place: ChunkKey, chunk: Chunk, known: number): Promise<boolean>;
  /** All up to that number. */
  drop(shelf: string, upTo: number): Promise<void>;
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
  const all = (shelf: string, upTo = Number.MAX_SAFE_INTEGER): IDBKeyRange => page.IDBKeyRange.bound([shelf, 0], [shelf, upTo]);

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
    async write(place, chunk, known) {
      const chunks = store("chunks", "readwrite");
      const there = await settle(chunks.get(place) as IDBRequest<Chunk | undefined>);
      if ((there?.count ?? 0) !== known) return false;
      await settle(chunks.put(chunk, place));
      return true;
    },
    async drop(shelf, upTo) {
      await settle(store("chunks", "readwrite").delete(all(shelf, upTo)));
    },
    close() {
      database.close();
    },
  };
}

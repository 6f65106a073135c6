import type { EpochMs } from "../model/ids";
import { settle } from "./settle";

export interface Kept {
  readonly iv: Uint8Array<ArrayBuffer>;
  readonly key: CryptoKey;
  readonly data: ArrayBuffer;
  readonly savedAt: EpochMs;
}

export interface KeepDatabase {
  /** Made for this page; stored beside the data, and readable by no script. */
  readonly key: CryptoKey;
  read(): Promise<Kept | undefined>;
  write(kept: Kept): Promise<void>;
  clear(): Promise<void>;
  close(): void;
}

const databaseName = "open-softphone";
const storeName = "resume";

/** One place among those that things are kept in. Rejects where the browser has no IndexedDB or no Web Crypto (an insecure origin, a private window). */
export async function openKeepDatabase(page: Window & typeof globalThis, recordKey: string): Promise<KeepDatabase> {
  const made = page.crypto.subtle.generateKey({ name: "AES-GCM", length: 256 }, false, ["encrypt", "decrypt"]);
  // Told below, where it is waited for.
  made.catch(() => undefined);
  const opening = page.indexedDB.open(databaseName, 1);
  opening.onupgradeneeded = () => {
    opening.result.createObjectStore(storeName);
  };
  const database = await settle(opening);
  // Another page with a newer version must not wait for us.
  database.onversionchange = () => {
    database.close();
  };
  const key = await made;
  const store = (mode: IDBTransactionMode): IDBObjectStore => database.transaction(storeName, mode).objectStore(storeName);
  return {
    key,
    read: () => settle(store("readonly").get(recordKey) as IDBRequest<Kept | undefined>),
    write: async (kept) => {
      await settle(store("readwrite").put(kept, recordKey));
    },
    clear: async () => {
      await settle(store("readwrite").delete(recordKey));
    },
    close: () => {
      database.close();
    },
  };
}

import type { Chunk } from "./shiftBookDatabase";

export type Content = Omit<Chunk, "iv" | "data"> & { readonly text: string };

export interface Seal {
  close(content: Content, key: CryptoKey): Promise<Chunk>;
  /** Undefined where it can't be read: one that is broken costs none of the others. */
  open(chunk: Chunk, key: CryptoKey): Promise<string | undefined>;
}

/** Encrypts the text of a chunk. */
export function createSeal(page: Window & typeof globalThis): Seal {
  const { subtle } = page.crypto;
  return {
    async close({ text, count, endedAt }, key) {
      const iv = page.crypto.getRandomValues(new page.Uint8Array(12));
      return { iv, data: await subtle.encrypt({ name: "AES-GCM", iv }, key, new page.TextEncoder().encode(text)), count, endedAt };
    },
    async open({ iv, data }, key) {
      try {
        return new page.TextDecoder().decode(await subtle.decrypt({ name: "AES-GCM", iv }, key, data));
      } catch {
        return undefined;
      }
    },
  };
}

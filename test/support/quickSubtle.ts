import { createHash } from "node:crypto";

/** Hashes as Web Crypto does, without another thread: nothing but the fake clock holds a test up. */
export const quickSubtle = {
  digest: (_: AlgorithmIdentifier, data: BufferSource) => Promise.resolve(Uint8Array.from(createHash("sha1").update(data as Uint8Array).digest()).buffer),
} as SubtleCrypto;

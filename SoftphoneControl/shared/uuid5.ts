/** The UUID (RFC 9562, version 5) that a name always has. @param namespace a UUID */
export async function uuid5(subtle: SubtleCrypto, namespace: string, name: string): Promise<string> {
  const prefix = namespace.replace(/-/g, "").match(/../g) ?? [];
  const bytes = new Uint8Array([...prefix.map((pair) => parseInt(pair, 16)), ...new TextEncoder().encode(name)]);
  const hash = [...new Uint8Array(await subtle.digest("SHA-1", bytes)).slice(0, 16)];
  hash[6] = ((hash[6] ?? 0) & 0x0f) | 0x50;
  hash[8] = ((hash[8] ?? 0) & 0x3f) | 0x80;
  const hex = hash.map((byte) => byte.toString(16).padStart(2, "0")).join("");
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
}

/** Tells two states apart that should be one: FNV-1a over what JSON says of them. One that JSON can't hold is like no other. */
export function hashOf(value: unknown): string {
  const text = jsonOf(value);
  if (text === undefined) return "none";
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return `${text.length}.${hash >>> 0}`;
}

function jsonOf(value: unknown): string | undefined {
  try {
    return JSON.stringify(value);
  } catch {
    return undefined;
  }
}

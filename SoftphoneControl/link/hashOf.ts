import { fnv1a } from "../shared/fnv1a";

/** Tells two states apart that should be one: FNV-1a over what JSON says of them. One that JSON can't hold is like no other. */
export function hashOf(value: unknown): string {
  const text = jsonOf(value);
  if (text === undefined) return "none";
  return `${text.length}.${fnv1a(text)}`;
}

function jsonOf(value: unknown): string | undefined {
  try {
    return JSON.stringify(value);
  } catch {
    return undefined;
  }
}

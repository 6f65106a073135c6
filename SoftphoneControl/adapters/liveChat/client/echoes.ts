import type { EpochMs } from "../../../model/ids";

/** The widget tells a message to every tab, and to itself when it hears no echo; a late echo tells it once more. */
const echoMs = 2_000;
const mostRemembered = 200;

/** Remembers what was heard lately. @returns whether it has been heard before */
export function createEchoes(): (name: string, detail: unknown, id: string | undefined, at: EpochMs) => boolean {
  const heard = new Map<string, EpochMs>();
  return (name, detail, id, at) => {
    // Without an id, only the same words right after each other are an echo.
    const key = id === undefined ? `${name} ${asText(detail)}` : `${name}#${id}`;
    const before = heard.get(key);
    heard.delete(key);
    heard.set(key, at);
    const [oldest] = heard.keys();
    if (oldest !== undefined && heard.size > mostRemembered) heard.delete(oldest);
    return before !== undefined && (id !== undefined || at - before < echoMs);
  };
}

function asText(detail: unknown): string {
  try {
    return (JSON.stringify(detail) ?? "").slice(0, 2_000);
  } catch {
    return "";
  }
}

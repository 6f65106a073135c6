import type { LogPort } from "../../../ports/logPort";

/** Characters. A SIP message of a call is a few thousand. */
const longestMessage = 65_536;
/** Requests under way that others began; an initial INVITE beyond them is not even read. */
const mostServed = 64;

/** What comes from the socket and can't be read costs a line in the log, and nothing else. */
export function letIn(log: LogPort, data: unknown, served: number, handOn: (message: string) => void): void {
  const text = data instanceof ArrayBuffer ? new TextDecoder().decode(data) : data;
  if (typeof text !== "string") return drop(log, "is no text");
  // A sign of life between two messages (RFC 7118 §6, RFC 5626 §3.5.1).
  if (/^[\r\n]*$/.test(text)) return;
  if (text.length > longestMessage) return drop(log, "is too long");
  if (served >= mostServed && isInitialInvite(text)) return drop(log, "is one call too many");
  try {
    handOn(text);
  } catch {
    drop(log, "is malformed");
  }
}

function isInitialInvite(text: string): boolean {
  return text.startsWith("INVITE ") && !/\r\n(?:To|t)[ \t]*:[^\r\n]*;[ \t]*tag=/i.test(text);
}

function drop(log: LogPort, why: string): void {
  log.write({ level: "warning", source: "sip", message: `a message from the server was dropped: it ${why}` });
}

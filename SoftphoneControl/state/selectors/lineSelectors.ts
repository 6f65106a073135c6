import type { PhoneState } from "../state";

/**
 * Whether nobody at the contact center would hear what is asked now. A page that takes the phone over connects anew while the line is up:
 * what is asked meanwhile waits for it (`link/primary/settling`), and no button turns its back on the agent.
 */
export function isLineDown({ connection, health }: PhoneState): boolean {
  return connection.phase === "lost" || (connection.phase === "connecting" && health?.isLost === true);
}

import { HostCallError } from "./hostCallError";

/**
 * The first way the host takes. After one that may have worked (no answer, or none that can be understood) no other is tried.
 * Rejects with a `HostCallError`.
 */
export async function inTurn(ways: readonly (() => Promise<unknown>)[]): Promise<void> {
  let failure: unknown = new HostCallError("missing", "openRecord");
  for (const way of ways) {
    try {
      await way();
      return;
    } catch (error) {
      failure = error;
      if (!(error instanceof HostCallError) || error.code === "timeout" || error.code === "unclear") break;
    }
  }
  throw failure;
}

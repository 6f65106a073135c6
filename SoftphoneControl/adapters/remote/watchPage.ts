import type { LockPort } from "../../ports/lockPort";

/** However a page goes: its lock falls free. Where no locks can be had there is nothing to watch. @param over ends the watch */
export async function watchPage(locks: LockPort, lock: string, over: AbortSignal, onGone: () => void): Promise<void> {
  const held = await locks.held();
  if (over.aborted || held.length === 0) return;
  // A page holds its lock before its first word: without it, it has gone since.
  if (held.includes(lock)) (await locks.hold(lock, over))();
  if (!over.aborted) onGone();
}

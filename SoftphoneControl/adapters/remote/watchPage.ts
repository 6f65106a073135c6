import type { LockPort } from "../../ports/lockPort";

/** However a page goes: its lock falls free. Where no locks can be had there is nothing to watch. @param over ends the watch */
export async function watchPage(locks: LockPort, lock: string, over: AbortSignal, onGone: () => void): Promise<void> {
  if (!(await locks.held()).includes(lock) || over.aborted) return;
  (await locks.hold(lock, over))();
  if (!over.aborted) onGone();
}

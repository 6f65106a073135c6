/** Locks that all pages of one origin share. A page that closes, reloads or crashes lets go of its locks by itself. */
export interface LockPort {
  /**
   * Waits in line, and holds the lock until `release`. Resolves when it is held.
   * @param abandon ends the waiting: the promise then never resolves.
   */
  hold(name: string, abandon?: AbortSignal): Promise<() => void>;
  /** The names of all locks held by anybody now. */
  held(): Promise<readonly string[]>;
}

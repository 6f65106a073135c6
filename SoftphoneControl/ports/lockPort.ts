/** Locks that all pages of one origin share. A page that closes, reloads or crashes lets go of its locks by itself. */
export interface LockPort {
  /**
   * Waits in line, and holds the lock until `release`. Resolves when it is held.
   * @param abandon ends the waiting: the promise then never resolves.
   * @param onLost another page has stolen it; not called after `release`.
   */
  hold(name: string, abandon?: AbortSignal, onLost?: () => void): Promise<() => void>;
  /** Takes the lock from whoever holds it, past everybody in line. */
  steal(name: string, onLost: () => void): Promise<() => void>;
  /** Which page holds it now: an id that is the same for all locks of one page, and another for each page. Undefined: none, or nobody can tell. MUST NOT reject. */
  holder(name: string): Promise<string | undefined>;
  /** The names of all locks held by anybody now. */
  held(): Promise<readonly string[]>;
}

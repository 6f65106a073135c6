/** What can be called by name. */
export type Verbs = Readonly<Record<string, (...args: never[]) => unknown>>;

/** As the vendor's global: `ac("on", "webchat:all", listener)`. Returns nothing, ever: a page can't know whether it calls the stub. */
export type JourneyCaller = (verb: string, ...args: unknown[]) => undefined;

/** What a page leaves to be done by a script that is still to come: `(f.q = f.q || []).push(arguments)`. */
function queueOf(stub: unknown): readonly ArrayLike<unknown>[] {
  const queue = typeof stub === "function" ? (stub as { readonly q?: unknown }).q : undefined;
  return Array.isArray(queue) ? (queue as ArrayLike<unknown>[]) : [];
}

/**
 * A function that does these verbs, and first what was left in the queue of the stub in whose place it comes.
 * Never throws: what a verb throws, or that there is no such verb, goes to `onFault`.
 */
export function createJourneyCaller(verbs: Verbs, stub: unknown, onFault: (error: unknown) => void): JourneyCaller {
  function call(verb: unknown, args: readonly unknown[]): undefined {
    try {
      const act = typeof verb === "string" && Object.hasOwn(verbs, verb) ? verbs[verb] : undefined;
      if (!act) throw new TypeError(`There is no such command. There are ${Object.keys(verbs).join(", ")}.`);
      act(...(args as never[]));
    } catch (error) {
      onFault(error);
    }
  }

  for (const [verb, ...args] of queueOf(stub).map((entry) => Array.from(Object(entry) as ArrayLike<unknown>))) call(verb, args);
  return (verb, ...args) => call(verb, args);
}

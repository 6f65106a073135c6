/** Reads a text from its beginning to its end, in steps. */
export interface Scanner {
  /** Where the next step begins, in characters. */
  readonly at: number;
  /** What a pattern (of the sticky sort) finds right here, and goes on behind it; undefined when it finds nothing. */
  find(pattern: RegExp): RegExpExecArray | undefined;
  /** The same of what must be there: throws when it is not. */
  take(pattern: RegExp): RegExpExecArray;
  /** Throws when anything is left. */
  end(): void;
}

/** The text is not what it should be. Says nothing of what stands there. */
export function malformed(): Error {
  return new Error("No such thing as SIP has it.");
}

export function createScanner(text: string): Scanner {
  let at = 0;
  function find(pattern: RegExp): RegExpExecArray | undefined {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    if (found === null) return undefined;
    at = pattern.lastIndex;
    return found;
  }
  return {
    get at() {
      return at;
    },
    find,
    take(pattern) {
      const found = find(pattern);
      if (found === undefined) throw malformed();
      return found;
    },
    end() {
      if (at < text.length) throw malformed();
    },
  };
}

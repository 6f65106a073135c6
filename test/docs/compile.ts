type AsyncFunctionConstructor = new (...parts: string[]) => (...values: unknown[]) => Promise<void>;
const AsyncFunction = (async () => undefined).constructor as AsyncFunctionConstructor;

/** Code as a function that is given what it names. In braces: it may have names of its own for what it is given. */
export function compile(names: readonly string[], code: string): (...values: unknown[]) => Promise<void> {
  return new AsyncFunction(...names, `"use strict"; {\n${code}\n}`);
}

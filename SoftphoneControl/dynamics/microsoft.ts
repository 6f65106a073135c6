/** `window.Microsoft`, where the host puts its libraries; another script may have put anything there. */
interface MicrosoftPage {
  readonly Microsoft?: Readonly<Record<string, unknown>>;
}

/** A library of the host on this page, as it is now: it may come late, whole or in part. Undefined where there is none. */
export function microsoftLibrary(page: object, name: "CIFramework" | "Apm"): unknown {
  try {
    return (page as MicrosoftPage).Microsoft?.[name];
  } catch {
    return undefined;
  }
}

/** A method of such a library, ready to be called; undefined where it has none. A library alone promises nothing: the app's own page has only some methods. */
export function methodOf(library: unknown, name: string): ((...args: readonly unknown[]) => unknown) | undefined {
  try {
    const method: unknown = (library as Readonly<Record<string, unknown>> | undefined)?.[name];
    return typeof method === "function" ? (method.bind(library) as (...args: readonly unknown[]) => unknown) : undefined;
  } catch {
    return undefined;
  }
}

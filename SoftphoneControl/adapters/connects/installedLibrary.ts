import type { ClockPort } from "../../ports/clockPort";

/** Why the library can't be used. */
export type LibraryFaultReason = "noScript" | "noLibrary" | "noStart";

/** What a page knows of the library once its script has run. */
export interface InstalledLibrary {
  readonly methods: readonly string[];
  call(name: string, args: readonly unknown[]): unknown;
}

export interface LibraryInputs {
  readonly clock: Pick<ClockPort, "after">;
  /** Rejects when the script can't be had. */
  readonly loadScript: () => Promise<void>;
  /** The script's global, as soon as there is one. */
  readonly findGlobal: () => unknown;
}

export class LibraryFault extends Error {
  constructor(readonly reason: LibraryFaultReason) {
    super(reason);
    this.name = "LibraryFault";
  }
}

const scriptMs = 20_000;
const startMs = 20_000;
/** How long the global may take after its script has run, and how often it is looked for. */
const globalMs = 5_000;
const lookMs = 100;

/** Loads the library and starts it. Rejects with a `LibraryFault`. */
export async function openLibrary({ clock, loadScript, findGlobal }: LibraryInputs): Promise<InstalledLibrary> {
  function within<Result>(promise: Promise<Result>, limitMs: number, reason: LibraryFaultReason): Promise<Result> {
    return new Promise((resolve, reject) => {
      const undo = clock.after(limitMs, () => { reject(new LibraryFault(reason)); });
      promise.then(resolve, () => { reject(new LibraryFault(reason)); }).finally(undo);
    });
  }
  const pause = (): Promise<void> => new Promise((resolve) => { clock.after(lookMs, resolve); });

  await within(loadScript(), scriptMs, "noScript");
  for (let waited = 0; asLibrary(findGlobal()) === undefined && waited < globalMs; waited += lookMs) await pause();
  const library = asLibrary(findGlobal());
  if (library === undefined) throw new LibraryFault("noLibrary");
  await within(begin(library), startMs, "noStart");
  return library;
}

/** The callback tells that the API can be used; whatever `initIntegration` returns does not. */
function begin(library: InstalledLibrary): Promise<void> {
  return new Promise((resolve, reject) => {
    Promise.resolve(library.call("initIntegration", [() => { resolve(); }])).catch(reject);
  });
}

type Methods = Record<string, (...args: readonly unknown[]) => unknown>;

/** A class with static methods, as the Dynamics edition has it, or one that wants to be made first, as another edition does. */
function asLibrary(found: unknown): InstalledLibrary | undefined {
  if (typeof found !== "function" && (typeof found !== "object" || found === null)) return undefined;
  const holder = hasStart(found) ? found : made(found);
  if (holder === undefined) return undefined;
  return { methods: methodsOf(holder), call: (name, args) => holder[name]?.(...args) };
}

function hasStart(candidate: unknown): candidate is Methods {
  return typeof (candidate as Partial<Methods>).initIntegration === "function";
}

function made(found: unknown): Methods | undefined {
  try {
    const instance: unknown = typeof found === "function" ? new (found as new () => object)() : undefined;
    return typeof instance === "object" && hasStart(instance) ? instance : undefined;
  } catch {
    return undefined;
  }
}

/** Also those it inherits, but not what every object has. */
function methodsOf(holder: Methods): readonly string[] {
  const names = new Set<string>();
  for (let at: object | null = holder; at !== null && at !== Object.prototype && at !== Function.prototype; at = Object.getPrototypeOf(at) as object | null) {
    for (const name of Object.getOwnPropertyNames(at)) if (name !== "constructor" && isMethod(holder, name)) names.add(name);
  }
  return [...names];
}

function isMethod(holder: Methods, name: string): boolean {
  try {
    return typeof holder[name] === "function";
  } catch {
    // `caller` and `arguments` of a function throw when they are looked at.
    return false;
  }
}

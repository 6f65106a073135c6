import type { InstalledLibrary } from "./installedLibrary";

/** The integration library of an installed b+s Connects, once it has started. */
export interface InstalledConnects {
  /** Whether it has a method of that name. */
  has(name: string): boolean;
  /** Settles as the library's own promise does, but rejects with a `ConnectsFailure`. MAY never settle. */
  request(name: string, args: readonly unknown[]): Promise<unknown>;
  /**
   * From now on events go there, by the names of page 004. `payload` has been checked by nobody.
   * `beforeDial` MUST NOT be among them: whoever listens to it keeps Connects from dialling.
   */
  onEvent(listener: (name: string, payload: unknown) => void): void;
}

/** How the library's promise rejected. Both may be missing; `message` is a text from outside. */
export class ConnectsFailure extends Error {
  constructor(
    readonly code: string | undefined,
    message: string | undefined,
  ) {
    super(message ?? "");
    this.name = "ConnectsFailure";
  }
}

/** The methods that register a handler, with the event each is for; where there are two spellings, the first that exists counts. */
const eventMethods: readonly (readonly [event: string, ...methods: string[]])[] = [
  ["agentStateChange", "onAgentStateChange"],
  ["error", "onError"],
  ["workitemCreate", "onWorkitemCreate", "onWorkItemCreate"],
  ["workitemConnect", "onWorkitemConnect", "onWorkItemConnect"],
  ["workitemPause", "onWorkitemPause", "onWorkItemPause"],
  ["workitemResume", "onWorkitemResume", "onWorkItemResume"],
  ["workitemWrapup", "onWorkitemWrapup", "onWorkItemWrapup"],
  ["workitemEnd", "onWorkitemEnd", "onWorkItemEnd"],
];

/** Throws what the library throws when it is given a handler. */
export function createInstalledConnects(library: InstalledLibrary): InstalledConnects {
  const has = (name: string): boolean => library.methods.includes(name);
  let hear: Parameters<InstalledConnects["onEvent"]>[0] = () => undefined;

  for (const [name, ...methods] of eventMethods) {
    const method = methods.find(has);
    if (method !== undefined) library.call(method, [(payload: unknown) => { hear(name, plain(payload)); }]);
  }

  return {
    has,
    async request(name, args) {
      if (!has(name)) throw new ConnectsFailure(undefined, undefined);
      try {
        return plain(await library.call(name, args));
      } catch (error) {
        throw failureOf(error);
      }
    },
    onEvent(listener) {
      hear = listener;
    },
  };
}

/** A copy of the data in it: no getter and no later change of theirs reaches us. */
function plain(value: unknown): unknown {
  try {
    return value === undefined ? undefined : (JSON.parse(JSON.stringify(value)) as unknown);
  } catch {
    return undefined;
  }
}

function failureOf(error: unknown): ConnectsFailure {
  if (typeof error === "string") return new ConnectsFailure(undefined, error);
  const { code, message } = (typeof error === "object" && error !== null ? error : {}) as { readonly code?: unknown; readonly message?: unknown };
  return new ConnectsFailure(typeof code === "string" || typeof code === "number" ? String(code) : undefined, typeof message === "string" ? message : undefined);
}

import { nothing } from "../call/answers";
import { methodOf } from "../microsoft";
import { callCif, createCifCalls } from "./cifCalls";
import type { CifInputs } from "./cifCalls";
import { hostHandler } from "./cifHandlers";
import type { CifPayload } from "./cifHandlers";
import { cifMethods } from "./methods/cifMethods";
import type { CifMethods } from "./methods/cifMethods";

export type CifMethodName = keyof CifMethods | "addHandler" | "removeHandler";

/**
 * `Microsoft.CIFramework` 2.0, every method of it. Answers are read whatever their shape (JSON text, `Map`, object) and pass a schema.
 * A call settles within its time limit and rejects with a `HostCallError`, whatever the host does; it never throws.
 * `correlationId`, a GUID, groups calls in the host's telemetry.
 */
export interface CifClient extends CifMethods {
  /** Whether the host has this method now. On the app's own page it has only some, and before its library has come none. */
  has(method: CifMethodName): boolean;
  /**
   * Hears an event: a built-in one, or a custom name. `handler` may return anything. Returns its undo, which is `removeHandler` with the same function.
   * The host tells of handlers it does not take by a promise, or not at all: `onFault` hears of those.
   */
  addHandler<Name extends string>(event: Name, handler: (payload: CifPayload<Name>) => unknown): () => void;
}

export interface CifClientInputs extends CifInputs {
  /** What handlers throw, events that can't be read, handlers the host does not take. */
  readonly onFault: (error: unknown) => void;
}

/** For a channel provider's page. A page that needs sessions only takes `createCifCalls` with their table. */
export function createCifClient(inputs: CifClientInputs): CifClient {
  const { library, onFault } = inputs;
  return {
    ...createCifCalls(inputs, cifMethods),
    has: (method) => methodOf(library(), method) !== undefined,
    addHandler(event, handler) {
      const heard = hostHandler(event, handler, onFault);
      const added = callCif(inputs, "addHandler", { schema: nothing }, [event, heard]);
      added.catch(onFault);
      return () => {
        added.then(() => callCif(inputs, "removeHandler", { schema: nothing }, [event, heard])).catch(() => undefined);
      };
    },
  };
}

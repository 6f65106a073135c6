import type { ClockPort } from "../../ports/clockPort";
import { callHost } from "../call/callHost";
import { HostCallError } from "../call/hostCallError";
import { nothing } from "../call/answers";
import { methodOf } from "../microsoft";
import { hostHandler } from "./cifHandlers";
import type { CifPayload } from "./cifHandlers";
import { cifMethods } from "./methods/cifMethods";
import type { CifMethods } from "./methods/cifMethods";
import type { Method } from "./methods/method";

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

export interface CifClientInputs {
  /** `Microsoft.CIFramework`, as it is now. */
  readonly library: () => unknown;
  readonly clock: Pick<ClockPort, "after">;
  /** Resolves when the host can be called. Its time counts. */
  readonly ready: () => Promise<void>;
  /** In milliseconds, by method. Usual is ten seconds (pages say ten or a hundred), and none where a person answers. */
  readonly limits?: { readonly [Name in CifMethodName]?: number };
  /** What handlers throw, events that can't be read, handlers the host does not take. */
  readonly onFault: (error: unknown) => void;
}

type AnyMethod = Method<readonly unknown[], unknown>;

const usualLimitMs = 10_000;

export function createCifClient({ library, clock, ready, limits = {}, onFault }: CifClientInputs): CifClient {
  function call(name: CifMethodName, { schema, send, waits }: AnyMethod, args: readonly unknown[]): Promise<unknown> {
    const method = `CIFramework.${name}`;
    return callHost({
      clock,
      method,
      limitMs: limits[name] ?? (waits ? undefined : usualLimitMs),
      schema,
      async act() {
        const sent = withoutTail(send ? send(...args) : args);
        await ready();
        const run = methodOf(library(), name);
        if (!run) throw new HostCallError("missing", method);
        return run(...sent);
      },
    });
  }

  const methods = Object.fromEntries(
    Object.entries(cifMethods).map(([name, method]) => [name, (...args: readonly unknown[]) => call(name as CifMethodName, method as unknown as AnyMethod, args)]),
  ) as unknown as CifMethods;

  return {
    ...methods,
    has: (method) => methodOf(library(), method) !== undefined,
    addHandler(event, handler) {
      const heard = hostHandler(event, handler, onFault);
      const added = call("addHandler", { schema: nothing }, [event, heard]);
      added.catch(onFault);
      return () => {
        added.then(() => call("removeHandler", { schema: nothing }, [event, heard])).catch(() => undefined);
      };
    },
  };
}

/** Nobody is given more arguments than there are. */
function withoutTail(args: readonly unknown[]): readonly unknown[] {
  let end = args.length;
  while (end > 0 && args[end - 1] === undefined) end -= 1;
  return args.slice(0, end);
}

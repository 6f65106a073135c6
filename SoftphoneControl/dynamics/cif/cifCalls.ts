import type { ClockPort } from "../../ports/clockPort";
import { callHost } from "../call/callHost";
import { HostCallError } from "../call/hostCallError";
import { methodOf } from "../microsoft";
import type { Method, MethodTable } from "./methods/method";

export interface CifInputs {
  /** `Microsoft.CIFramework`, as it is now. */
  readonly library: () => unknown;
  readonly clock: Pick<ClockPort, "after">;
  /** Resolves when the host can be called. Its time counts. */
  readonly ready: () => Promise<void>;
  /** In milliseconds, by method. Usual is ten seconds (pages say ten or a hundred), and none where a person answers. */
  readonly limits?: Readonly<Record<string, number>> | undefined;
}

type AnyMethod = Method<readonly unknown[], unknown>;

const usualLimitMs = 10_000;

/** One call, by its line of a table. Rejects with a `HostCallError`; never throws. */
export function callCif({ library, clock, ready, limits = {} }: CifInputs, name: string, { schema, send, waits }: AnyMethod, args: readonly unknown[]): Promise<unknown> {
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

/** The methods of one table, or of several: a page carries only those it needs. */
export function createCifCalls<Methods extends object>(inputs: CifInputs, table: MethodTable<Methods>): Methods {
  const lines = Object.entries(table) as unknown as readonly (readonly [string, AnyMethod])[];
  return Object.fromEntries(lines.map(([name, method]) => [name, (...args: readonly unknown[]) => callCif(inputs, name, method, args)])) as unknown as Methods;
}

/** Nobody is given more arguments than there are. */
function withoutTail(args: readonly unknown[]): readonly unknown[] {
  let end = args.length;
  while (end > 0 && args[end - 1] === undefined) end -= 1;
  return args.slice(0, end);
}

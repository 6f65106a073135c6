import type { ResultMode } from "../../SoftphoneControl/cil/contract/envelope";
import { createLibrary } from "../../SoftphoneControl/link/client/library";
import type { Tab } from "../../SoftphoneControl/link/protocol/messages";
import type { ClockPort } from "../../SoftphoneControl/ports/clockPort";
import { hearableMethods, inWords } from "./inWords";
import type { createOrigin } from "./pagesOfOneOrigin";

type AnyMethod = (...args: unknown[]) => unknown;

interface Inputs {
  readonly name: string;
  readonly origin: ReturnType<typeof createOrigin>;
  readonly clock: ClockPort;
  readonly newId: () => string;
  readonly tab: Tab;
  readonly results: ResultMode | undefined;
  readonly path: string;
}

/** A page with the integration library on it, and nothing of the softphone. */
export function createIntegration({ name, origin, clock, newId, tab, results, path }: Inputs) {
  const page = origin.page(name);
  const thrown: unknown[] = [];
  const warned: string[] = [];
  const cil = createLibrary({
    channel: page.channel(),
    locks: page.locks,
    clock,
    newId,
    tab: () => Promise.resolve(tab),
    path,
    results,
    report: (error) => void thrown.push(error),
    warn: (sentence) => void warned.push(sentence),
  }) as unknown as Record<string, AnyMethod>;
  return {
    cil: new Proxy(cil, { get: (target, method: string) => target[method] }) as Record<string, AnyMethod> & { readonly initIntegration: AnyMethod },
    thrown,
    warned,
    /** The promise of a request, watched from the start. */
    ask(method: string, ...args: unknown[]) {
      const outcome: { value?: unknown; error?: { code?: string; message?: string; requestId?: string }; settled: boolean } = { settled: false };
      const promise = (cil[method] as AnyMethod)(...args) as Promise<unknown>;
      promise.then(
        (value) => Object.assign(outcome, { value, settled: true }),
        (error: unknown) => Object.assign(outcome, { error, settled: true }),
      );
      return outcome;
    },
    /** Every event of these kinds from now on. */
    hears(...methods: string[]): Record<string, unknown>[] {
      const heard: Record<string, unknown>[] = [];
      for (const method of methods) (cil[method] as AnyMethod)((event: Record<string, unknown>) => heard.push(event));
      return heard;
    },
    /** Every event from now on, in words: its name, an agent's new state, and the request that led to it. A guard of dialling only where it is wanted. */
    hearsAll(others: readonly string[] = []): string[] {
      const said: string[] = [];
      for (const method of [...hearableMethods, ...others]) (cil[method] as AnyMethod)((event: Record<string, string>) => said.push(inWords(event)));
      return said;
    },
    crash: () => {
      origin.close(name);
    },
    freeze: () => {
      origin.freeze(name);
    },
    wake: () => {
      origin.wake(name);
    },
  };
}

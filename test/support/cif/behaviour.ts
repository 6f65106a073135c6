/** What a method of the host does instead of its duty. */
export type Behaviour = "hangs" | { readonly returns: unknown } | { readonly rejects: unknown } | { readonly throws: unknown };

type Duty = (...args: readonly unknown[]) => unknown;

export interface Behaviours {
  /** Every call, in order: the method's name, then what it was given. */
  readonly calls: (readonly [string, ...unknown[]])[];
  /** Wraps a method, so that it can be spoilt later. */
  method(name: string, duty: Duty): Duty;
  set(name: string, behaviour: Behaviour | undefined): void;
}

export function createBehaviours(): Behaviours {
  const calls: (readonly [string, ...unknown[]])[] = [];
  const spoilt = new Map<string, Behaviour>();
  return {
    calls,
    method: (name, duty) =>
      (...args) => {
        calls.push([name, ...args]);
        const behaviour = spoilt.get(name);
        if (behaviour === undefined) return duty(...args);
        if (behaviour === "hangs") return new Promise(() => undefined);
        if ("throws" in behaviour) throw behaviour.throws;
        return "rejects" in behaviour ? refusal(behaviour.rejects) : Promise.resolve(behaviour.returns);
      },
    set(name, behaviour) {
      if (behaviour === undefined) spoilt.delete(name);
      else spoilt.set(name, behaviour);
    },
  };
}

/** Hosts reject with anything but an `Error`. */
export function refusal(reason: unknown): Promise<never> {
  // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors
  return Promise.reject(reason);
}

/** As record, search, form and environment calls reject, and all calls for a wrong argument. */
export const refuseAsJson = (message: string): Promise<never> => refusal(JSON.stringify({ message, msdyn_name: "Fault" }));

/** As all other calls reject: what a message port made of the fault. */
export const refuseAsMap = (message: string): Promise<never> => refusal(new Map([["message", message], ["msdyn_name", "Fault"]]));

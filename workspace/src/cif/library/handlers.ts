import { rejection } from "../../platform/rejection";

export type Handler = (data: unknown) => Promise<unknown>;

export interface Handlers {
  readonly add: (event: string, handler: Handler) => Promise<never> | undefined;
  readonly remove: (event: string, handler: Handler) => Promise<never> | undefined;
  readonly call: (event: string, data: unknown) => void;
}

export function createHandlers(): Handlers {
  const all = new Map<string, Handler[]>();
  const blank = (event: string, handler: unknown, name: string) =>
    event === "" || event === undefined || typeof handler !== "function" ? rejection(JSON.stringify({ message: "The parameter is blank.", msdyn_name: name })) : undefined;
  return {
    add(event, handler) {
      const refused = blank(event, handler, "addHandler");
      if (refused === undefined) all.set(event, [...(all.get(event) ?? []), handler]);
      return refused;
    },
    remove(event, handler) {
      const refused = blank(event, handler, "removeHandler");
      if (refused === undefined) all.set(event, (all.get(event) ?? []).filter((other) => other !== handler));
      return refused;
    },
    /** What a handler returns is taken for a promise without a look: a plain function throws here. */
    call(event, data) {
      for (const handler of all.get(event) ?? []) void handler(data).then(() => undefined);
    },
  };
}

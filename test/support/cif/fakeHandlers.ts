import { refuseAsJson } from "./behaviour";

type Handler = (data: unknown) => unknown;

/** `addHandler`, `removeHandler`, `raiseEvent`. A handler that returns no promise makes the library fail: here, it is counted. */
export function createFakeHandlers() {
  const handlers = new Map<string, Set<Handler>>();
  const broken: string[] = [];
  return {
    /** Events whose handler returned no promise. */
    broken,
    count: (event: string): number => handlers.get(event)?.size ?? 0,
    /** As the host tells it: by the argument's own shape. */
    async tell(event: string, data: unknown): Promise<void> {
      for (const handler of handlers.get(event) ?? []) {
        const promise = handler(data);
        if (promise instanceof Promise) await promise;
        else broken.push(event);
      }
    },
    duties: {
      addHandler(event: string, handler: Handler) {
        if (event === "") return refuseAsJson("The event's name is blank.");
        handlers.set(event, new Set([...(handlers.get(event) ?? []), handler]));
        return undefined;
      },
      removeHandler(event: string, handler: Handler) {
        handlers.get(event)?.delete(handler);
        return undefined;
      },
      raiseEvent(event: string, input: string) {
        const told = new Map([["value", input], ["correlationId", "11111111-0000-4000-8000-000000000000"]]);
        for (const handler of handlers.get(event) ?? []) void handler(told);
        return Promise.resolve(true);
      },
    },
  };
}

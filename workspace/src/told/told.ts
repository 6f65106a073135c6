/** Something that a softphone asked of the app, and what came of it. */
export interface ToldCall {
  readonly id: number;
  /** Epoch milliseconds. */
  readonly at: number;
  readonly method: string;
  /** As JSON. */
  readonly given: string;
  readonly outcome: "waiting" | "done" | "refused";
  /** The answer or the reason, as JSON; empty while it waits. */
  readonly answer: string;
  /** How often in a row it was asked the same. */
  readonly times: number;
}

/** A milestone that was logged for the organization's analytics. */
export interface ToldEvent {
  readonly id: number;
  readonly name: string;
  readonly reason: string;
  /** As it was sent. */
  readonly timestamp: string;
  readonly conversationId: string;
  /** Everything, as JSON. */
  readonly whole: string;
}

/** What a softphone told Dynamics since this page was loaded; newest first. */
export interface Told {
  readonly calls: () => readonly ToldCall[];
  readonly events: () => readonly ToldEvent[];
  readonly call: (method: string, given: readonly unknown[]) => (outcome: "done" | "refused", answer: unknown) => void;
  readonly event: (event: Omit<ToldEvent, "id">) => void;
  readonly subscribe: (listener: () => void) => () => void;
}

const most = 100;

/** @param single - no two calls become one, however alike they are */
export function createTold({ single = false, now = Date.now } = {}): Told {
  const listeners = new Set<() => void>();
  let calls: readonly ToldCall[] = [];
  let events: readonly ToldEvent[] = [];
  let made = 0;
  const tell = (): void => {
    for (const listener of listeners) listener();
  };
  return {
    calls: () => calls,
    events: () => events,
    call(method, given) {
      const last = calls[0];
      const call: ToldCall = { id: ++made, at: now(), method, given: asText(given), outcome: "waiting", answer: "", times: 1 };
      const again = !single && last !== undefined && last.method === method && last.given === call.given;
      calls = [again ? { ...call, times: last.times + 1 } : call, ...calls.slice(again ? 1 : 0)].slice(0, most);
      tell();
      return (outcome, answer) => {
        calls = calls.map((one) => (one.id === call.id ? { ...one, outcome, answer: asText(answer) } : one));
        tell();
      };
    },
    event(event) {
      events = [{ ...event, id: ++made }, ...events].slice(0, most);
      tell();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** The same functions, each call of which is told. */
export function watched(told: Told, name: string, all: Readonly<Record<string, unknown>>, methods: readonly string[]): Record<string, unknown> {
  const watch = (method: string, ask: (...args: unknown[]) => unknown) => (...args: unknown[]): unknown => {
    const settle = told.call(`${name}.${method}`, args);
    const refused = (error: unknown): never => {
      settle("refused", error instanceof Error ? error.message : error);
      throw error;
    };
    try {
      const answer = ask(...args);
      if (!(answer instanceof Promise)) settle("done", answer);
      return answer instanceof Promise ? answer.then((value: unknown) => (settle("done", value), value), refused) : answer;
    } catch (error) {
      return refused(error);
    }
  };
  return Object.fromEntries(Object.entries(all).map(([method, value]) => [method, methods.includes(method) && typeof value === "function" ? watch(method, value as (...args: unknown[]) => unknown) : value]));
}

/** As JSON; a Map as an object. */
export function asText(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) => (inner instanceof Map ? Object.fromEntries(inner as ReadonlyMap<string, unknown>) : inner)) ?? "";
}

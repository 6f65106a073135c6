import { array, object, pipe, transform, union, unknown } from "valibot";
import type { GenericSchema } from "valibot";
import type { CrmRecord } from "../../model/records/crmRecord";
import type { ClockPort } from "../../ports/clockPort";
import { id, nothing, truth } from "../call/answers";
import { callHost } from "../call/callHost";
import { HostCallError } from "../call/hostCallError";
import { sessionLimits } from "../call/openSession";
import { methodOf } from "../microsoft";

/** A session came in front; one was closed. */
export type ApmTopic = "ON_SESSION_SWITCH" | "ON_SESSION_CLOSED";

/** `Microsoft.Apm`, the app profile manager of multisession apps. Rejects with a `HostCallError`. */
export interface ApmClient {
  /** Whether the host has this method now. */
  has(method: "createTab" | "getEventPublisherTopic"): boolean;
  /** The host answers at once, without a promise. */
  canCreateSession(): Promise<boolean>;
  /** Resolves with the session's id. `sessionContext` holds the template's parameters. */
  createSession(input: { readonly templateName: string; readonly sessionContext: ReadonlyMap<string, unknown>; readonly isFocused: boolean }): Promise<string>;
  /** The page shows neither ids nor sessions: both are read. */
  getAllSessions(): Promise<readonly string[]>;
  focusSession(id: string): Promise<void>;
  closeSession(id: string): Promise<void>;
  /** Shows a record in a tab of the focused session, which has room for ten. */
  openTab(record: CrmRecord): Promise<void>;
  /** The name of the channel on which this is published. */
  topicOf(name: ApmTopic): Promise<string>;
}

const ids = array(union([id, pipe(object({ sessionId: id }), transform(({ sessionId }) => sessionId))]));

export interface ApmClientInputs {
  readonly library: () => unknown;
  /** Of the page that has the library: the host takes no `Map` that was made in another frame. */
  readonly mapOf?: (() => MapConstructor) | undefined;
  readonly clock: Pick<ClockPort, "after">;
}

export function createApmClient({ library, mapOf = () => Map, clock }: ApmClientInputs): ApmClient {
  function call<Answer>(name: string, schema: GenericSchema<unknown, Answer>, limitMs: number, args: readonly unknown[] = [], target: () => unknown = library): Promise<Answer> {
    const method = `Apm.${name}`;
    return callHost({
      clock,
      method,
      limitMs,
      schema,
      async act() {
        const run = methodOf(await target(), name);
        if (!run) throw new HostCallError("missing", method);
        return run(...args);
      },
    });
  }

  const { canCreateSession: shortMs, createSession: longMs } = sessionLimits;

  /** Sessions are objects with methods of their own. */
  const toSession = (name: "focus" | "close", sessionId: string): Promise<void> => call(name, nothing, longMs, [], () => call("getSession", unknown(), shortMs, [sessionId]));

  return {
    has: (method) => methodOf(library(), method) !== undefined,
    canCreateSession: () => call("canCreateSession", truth, shortMs),
    createSession: ({ sessionContext, ...input }) => call("createSession", id, longMs, [{ ...input, sessionContext: new (mapOf())(sessionContext) }]),
    getAllSessions: () => call("getAllSessions", ids, shortMs),
    focusSession: (sessionId) => toSession("focus", sessionId),
    closeSession: (sessionId) => toSession("close", sessionId),
    openTab: ({ id: entityId, recordType }) =>
      call("createTab", nothing, longMs, [{ templateName: "msdyn_entityrecord", appContext: new (mapOf())([["entityName", recordType], ["entityId", entityId]]), isFocused: true }]),
    topicOf: (name) => call("getEventPublisherTopic", id, shortMs, [name]),
  };
}

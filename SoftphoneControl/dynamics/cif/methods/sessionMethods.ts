import { fallback, object, optional, pipe, record, string, transform, unknown } from "valibot";
import { id, idOrNone, ids, nothing, truth, unpacked } from "../../call/answers";
import type { MethodTable } from "./method";
import type { Row } from "./recordMethods";

export interface SessionInput {
  /** The unique name of a session template of the type Generic. */
  readonly templateName: string;
  /** Parameters for all tabs by name, and objects of parameters by the unique names of tab templates. */
  readonly templateParameters?: unknown;
}

export interface CifSession {
  readonly sessionId?: string | undefined;
  /** None where no live work item stands behind the session. */
  readonly conversationId?: string | undefined;
  readonly context: Row;
  readonly isFocused: boolean;
}

/** Sessions of a multisession app: the provider sees and changes only its own, and can neither switch nor close them. */
export interface SessionMethods {
  canCreateSession(correlationId?: string): Promise<boolean>;
  /** At most ten. Resolves with the session's id. Page `createSession`, whose example passes an object where its table says a text. */
  createSession(input: SessionInput, correlationId?: string): Promise<string>;
  /** The page `getSession` says an object comes, samples use a `Map`: both are read. */
  getSession(sessionId: string, correlationId?: string): Promise<CifSession>;
  /** Undefined while the focused session is not the provider's own. */
  getFocusedSession(correlationId?: string): Promise<string | undefined>;
  getAllSessions(correlationId?: string): Promise<readonly string[]>;
  /**
   * Fills the slugs of the template's title. One object goes to the host, as in the example of the page `setSessionTitle`; its table has two arguments.
   * Only while the focused session is the provider's own, or home.
   */
  setSessionTitle(sessionId: string, slugs: Readonly<Record<string, string>>, correlationId?: string): Promise<void>;
  /** Draws the agent's eye to it; by its page it doesn't switch. Goes without a correlation id: some hosts take the second argument for a count. */
  requestFocusSession(sessionId: string): Promise<void>;
}

const session = unpacked(
  object({
    sessionId: optional(idOrNone),
    conversationId: optional(idOrNone),
    context: fallback(optional(unpacked(record(string(), unknown())), {}), {}),
    isFocused: fallback(pipe(unknown(), transform((focused) => focused === true)), false),
  }),
);

export const sessionMethods: MethodTable<SessionMethods> = {
  canCreateSession: { schema: truth },
  createSession: { schema: id },
  getSession: { schema: session },
  getFocusedSession: { schema: idOrNone },
  getAllSessions: { schema: ids },
  setSessionTitle: { schema: nothing, send: (sessionId, slugs, ...rest) => [{ ...slugs, sessionId }, ...rest] },
  requestFocusSession: { schema: nothing, send: (sessionId) => [sessionId] },
};

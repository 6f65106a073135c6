import { id, ids, nothing, truth } from "../../call/answers";
import type { MethodTable } from "./method";

export interface SessionInput {
  /** The unique name of a session template of the type Generic. */
  readonly templateName: string;
  /** Parameters for all tabs by name, and objects of parameters by the unique names of tab templates. */
  readonly templateParameters?: unknown;
}

/** Sessions of a multisession app, as far as each page opens them: the provider sees and changes only its own, and can neither switch nor close them. */
export interface SessionMethods {
  canCreateSession(correlationId?: string): Promise<boolean>;
  /** At most ten. Resolves with the session's id. Page `createSession`, whose example passes an object where its table says a text. */
  createSession(input: SessionInput, correlationId?: string): Promise<string>;
  getAllSessions(correlationId?: string): Promise<readonly string[]>;
  /**
   * Fills the slugs of the template's title. One object goes to the host, as in the example of the page `setSessionTitle`; its table has two arguments.
   * Only while the focused session is the provider's own, or home.
   */
  setSessionTitle(sessionId: string, slugs: Readonly<Record<string, string>>, correlationId?: string): Promise<void>;
  /** Draws the agent's eye to it; by its page it doesn't switch. Goes without a correlation id: some hosts take the second argument for a count. */
  requestFocusSession(sessionId: string): Promise<void>;
}

export const sessionMethods: MethodTable<SessionMethods> = {
  canCreateSession: { schema: truth },
  createSession: { schema: id },
  getAllSessions: { schema: ids },
  setSessionTitle: { schema: nothing, send: (sessionId, slugs, ...rest) => [{ ...slugs, sessionId }, ...rest] },
  requestFocusSession: { schema: nothing, send: (sessionId) => [sessionId] },
};

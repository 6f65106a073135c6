import { fallback, object, optional, pipe, transform, unknown } from "valibot";
import { idOrNone, unpacked } from "../../call/answers";
import { row } from "../../call/dataAnswers";
import type { MethodTable } from "./method";
import type { Row } from "./recordMethods";

export interface CifSession {
  readonly sessionId?: string | undefined;
  /** None where no live work item stands behind the session. */
  readonly conversationId?: string | undefined;
  readonly context: Row;
  readonly isFocused: boolean;
}

/** Which session is in front, and what is in one: for the page that handles conversations. */
export interface SessionInfoMethods {
  /** The page `getSession` says an object comes, samples use a `Map`: both are read. */
  getSession(sessionId: string, correlationId?: string): Promise<CifSession>;
  /** Undefined while the focused session is not the provider's own. */
  getFocusedSession(correlationId?: string): Promise<string | undefined>;
}

const session = unpacked(
  object({
    sessionId: optional(idOrNone),
    conversationId: optional(idOrNone),
    context: fallback(optional(row, {}), {}),
    isFocused: fallback(pipe(unknown(), transform((focused) => focused === true)), false),
  }),
);

export const sessionInfoMethods: MethodTable<SessionInfoMethods> = {
  getSession: { schema: session },
  getFocusedSession: { schema: idOrNone },
};

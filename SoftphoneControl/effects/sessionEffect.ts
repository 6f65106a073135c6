import type { CreateSession } from "../model/hostCommand";
import type { PeerId } from "../model/ids";
import { errorMessages } from "../model/softphoneError";
import type { SoftphoneErrorCode } from "../model/softphoneError";
import type { ClockPort } from "../ports/clockPort";
import type { LogPort } from "../ports/logPort";
import type { DispatchOutcome, Effect } from "./effect";

export interface SessionInputs {
  /** On the page given; undefined means this one. Rejects with an error that has a `code`. */
  readonly createSession: (page: PeerId | undefined, command: CreateSession) => Promise<unknown>;
  readonly clock: ClockPort;
  readonly log: LogPort;
  readonly dispatch: DispatchOutcome;
}

/** Has a session opened on the page that wants it, and tells how it went: the page that owns the phone asks that page. */
export function createSessionEffect({ createSession, clock, log, dispatch }: SessionInputs): Effect {
  return {
    runsIn: "primary",
    react({ action, after, refused }) {
      if (action.type !== "intent.command" || refused || action.command.type !== "createSession") return;
      const { requestId, command } = action;
      if (after.phone.requests[requestId]?.phase !== "open") return;
      createSession(action.page, command).then(
        () => {
          dispatch({ type: "request.accepted", at: clock.now(), requestId });
        },
        (error: unknown) => {
          const code = codeOf(error);
          if (code === "internal") log.write({ level: "error", source: "host", message: `createSession failed: ${error instanceof Error ? error.name : typeof error}` });
          dispatch({ type: "request.failed", at: clock.now(), requestId, code });
        },
      );
    },
  };
}

function codeOf(error: unknown): SoftphoneErrorCode {
  const { code } = (error ?? {}) as { readonly code?: unknown };
  if (code === "gone") return "timeout";
  return typeof code === "string" && Object.hasOwn(errorMessages, code) ? (code as SoftphoneErrorCode) : "internal";
}

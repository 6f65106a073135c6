import { endReasonOf } from "./endReasons";
import { ContactCenterRefusal } from "../../../ports/contactCenterPort";
import { endLeg } from "./farewell";
import type { LegCore } from "./legCore";

/** Longer than any answer may take (RFC 3261 §17.1.2.2). */
const answerMs = 33_000;

interface FinalAnswer {
  readonly message: { readonly statusCode?: number | undefined; getHeader(name: string): string | undefined };
}

export interface FinalAnswers {
  onAccept(answer: FinalAnswer): void;
  onRedirect(answer: FinalAnswer): void;
  onReject(answer: FinalAnswer): void;
}

/** Sends a request in the leg's dialog. Resolves with the final status: 408 when none came, 503 when the socket went. Rejects when it could not be sent. */
export function ask(core: LegCore, send: (answers: FinalAnswers) => unknown): Promise<number> {
  return new Promise((resolve, reject) => {
    const stop = core.context.clock.after(answerMs, () => { resolve(408); });
    const answered = ({ message }: FinalAnswer): void => {
      stop();
      const status = message.statusCode ?? 500;
      // The other side is still busy with what came before (RFC 3261 §14.2): the same as a collision.
      resolve(status === 500 && message.getHeader("retry-after") !== undefined ? 491 : status);
    };
    const failed = (error: unknown): void => {
      stop();
      reject(error instanceof Error ? error : new Error("The request was not sent."));
    };
    try {
      Promise.resolve(send({ onAccept: answered, onRedirect: answered, onReject: answered })).catch(failed);
    } catch (error) {
      failed(error);
    }
  });
}

/** A dialog must be there, and the server too. */
export function requireUp(core: LegCore): void {
  if (core.phase !== "up") throw new ContactCenterRefusal(core.phase === "over" ? "workItemEnded" : "notPossibleNow");
  if (!core.context.isConnected()) throw new ContactCenterRefusal("disconnected");
}

/** Throws unless it is a yes. 481 and 408 end the leg: the other side knows nothing of it, or is no more (RFC 3261 §12.2.1.2). */
export function requireAccepted(core: LegCore, status: number, code: "refused" | "transferFailed" = "refused"): void {
  if (status < 300) return;
  if (status === 481 || status === 408) {
    endLeg(core, "connectionLost", status);
    throw new ContactCenterRefusal("workItemEnded");
  }
  if (!core.context.isConnected()) throw new ContactCenterRefusal("disconnected");
  throw new ContactCenterRefusal(code, code === "refused" ? String(status) : endReasonOf(status));
}

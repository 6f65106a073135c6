import { Inviter, SessionState } from "sip.js";
import type { EndReason } from "../../../model/workItems/workItem";
import type { LegCore, Session } from "./legCore";

/** CANCEL, BYE or a refusal, as fits. On the wire when it returns, as far as SIP lets it; never throws. */
export function endSession(session: Session, status = 480): void {
  const ended = ((): Promise<unknown> | undefined => {
    try {
      if (session.state === SessionState.Established) return session.bye();
      if (session.state !== SessionState.Initial && session.state !== SessionState.Establishing) return undefined;
      return session instanceof Inviter ? session.cancel() : session.reject({ statusCode: status });
    } catch {
      return undefined;
    }
  })();
  ended?.catch(() => undefined);
}

/** Ends a leg from our side. */
export function endLeg(core: LegCore, reason: EndReason, status?: number): void {
  if (core.phase === "over") return;
  const { session, successor, context } = core;
  core.over(reason, status);
  for (const each of [session, successor]) {
    if (each === undefined) continue;
    if (each.state === SessionState.Established && !context.isConnected()) context.endLater(each);
    else endSession(each);
  }
}

/** A leg that nobody has heard of is as if it had never been. */
export function discard(core: LegCore): void {
  core.phase = "over";
  core.operations.end();
  endSession(core.session);
  core.sound.close();
  core.context.forget(core);
}

import { Inviter, SessionState } from "sip.js";
import { ask, requireAccepted, requireUp } from "./dialogRequest";
import type { LegCore } from "./legCore";

/** Collisions in a row before a leg gives in. */
const mostCollisions = 6;

/**
 * Agrees anew with the other side on what the sound now wants. When both ends ask at once (491) each waits by its role and asks again
 * (RFC 3261 §14.1); any other refusal leaves everything as it was, and is thrown.
 */
export async function reinvite(core: LegCore): Promise<void> {
  for (let collisions = 0; ; collisions += 1) {
    requireUp(core);
    const status = await offer(core);
    if (status !== 491 || collisions === mostCollisions) return requireAccepted(core, status);
    await new Promise<void>((resolve) => void core.context.clock.after(collisionMs(core), resolve));
  }
}

/** Whoever made the call waits longer, in steps of 10 ms. */
function collisionMs({ session, context }: LegCore): number {
  return session instanceof Inviter ? 2_100 + Math.floor(context.random() * 191) * 10 : Math.floor(context.random() * 201) * 10;
}

async function offer(core: LegCore): Promise<number> {
  const { session, sound } = core;
  try {
    return await ask(core, (requestDelegate) => session.invite({ requestDelegate }));
  } catch {
    // Not sent: the other side's own offer came in between, or the sound made none. Nobody has seen ours.
    await sound.rollbackDescription?.().catch(() => undefined);
    return session.state === SessionState.Established ? 491 : 481;
  }
}

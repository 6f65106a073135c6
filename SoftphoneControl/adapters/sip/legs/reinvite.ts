import { Inviter, SessionState } from "sip.js";
import { ask, requireAccepted, requireUp } from "./dialogRequest";
import type { LegCore, Session } from "./legCore";

/** Collisions in a row before a leg gives in. */
const mostCollisions = 6;
/** While the other side's own offer is under way: it takes one round trip. Milliseconds, and how often. */
const overlapMs = 50;
const mostOverlaps = 100;

/**
 * Agrees anew with the other side on what the sound now wants. When both ends ask at once (491) each waits by its role and asks again
 * (RFC 3261 §14.1); any other refusal leaves everything as it was, and is thrown.
 * @param prepare before each try: the leg may have another sound by then.
 */
export async function reinvite(core: LegCore, prepare = (): void => undefined): Promise<void> {
  for (let collisions = 0, overlaps = 0; ;) {
    requireUp(core);
    prepare();
    const status = await offer(core);
    const isOverlap = status === undefined && (overlaps += 1) <= mostOverlaps;
    const isCollision = status === 491 && (collisions += 1) <= mostCollisions;
    if (!isOverlap && !isCollision) return requireAccepted(core, status ?? 491);
    await new Promise<void>((resolve) => void core.context.clock.after(isOverlap ? overlapMs : collisionMs(core), resolve));
  }
}

/** Whoever made the call waits longer, in steps of 10 ms. */
function collisionMs({ session, context }: LegCore): number {
  return session instanceof Inviter ? 2_100 + Math.floor(context.random() * 191) * 10 : Math.floor(context.random() * 201) * 10;
}

/** The final status; undefined when it is to be asked again: the other side's own offer is under way, or another dialog has come meanwhile. */
async function offer(core: LegCore): Promise<number | undefined> {
  const { session, sound } = core;
  if (isBusy(session)) return undefined;
  core.isOffering = true;
  try {
    const status = await ask(core, (requestDelegate) => session.invite({ requestDelegate }));
    // Another dialog has taken this one's place: it knows nothing of the question.
    return core.session === session ? status : undefined;
  } catch {
    // Nobody has seen it.
    await sound.rollbackDescription?.().catch(() => undefined);
    return session.state === SessionState.Established ? undefined : 481;
  } finally {
    core.isOffering = false;
  }
}

/** The other side's offer is being answered, or its ACK is still on the way: sip.js ends a call whose ACK meets an offer of ours. */
function isBusy({ dialog }: Session): boolean {
  const { reinviteUserAgentServer } = (dialog ?? {}) as { readonly reinviteUserAgentServer?: unknown };
  return String(dialog?.sessionState) !== "Confirmed" || String(dialog?.signalingState) !== "Stable" || reinviteUserAgentServer !== undefined;
}

/** Refuses the other side's offer while ours is being made (RFC 3261 §14.2): a sound can't weigh two at once. */
export function guardOffers(core: LegCore, session: Session): void {
  const { dialog } = session;
  const takes = dialog?.delegate?.onInvite;
  if (dialog?.delegate === undefined || takes === undefined) return;
  dialog.delegate = {
    ...dialog.delegate,
    onInvite(request) {
      if (core.isOffering && core.session === session) request.reject({ statusCode: 491 });
      else takes(request);
    },
  };
}

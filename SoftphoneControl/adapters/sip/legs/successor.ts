import { SessionState } from "sip.js";
import type { OtherParty } from "../leg";
import { endLeg, endSession } from "./farewell";
import type { LegCore, Session } from "./legCore";
import { guardOffers } from "./reinvite";

/** How long the old dialog may take to end by itself: whoever ordered the change is to say BYE. Milliseconds. */
const graceMs = 2_000;

/**
 * Another dialog is to take this leg's place once it is answered: prepares its sound, and lets it in. Resolves when it has, and rejects when
 * it can't; the leg then goes on as before.
 */
export async function letSucceed(core: LegCore, session: Session, other: () => OtherParty, establish: () => Promise<unknown>): Promise<void> {
  const { context } = core;
  const sound = context.soundOf(session);
  const tellMissed = core.hear(session);
  core.successor = session;
  try {
    sound.setMuted(core.isMuted);
    sound.setHeld(core.isHeld);
    await sound.openMicrophone();
    if (core.phase === "over") throw new Error("The call is over.");
    const established = new Promise<void>((resolve, reject) => {
      session.stateChange.addListener((state) => {
        if (state === SessionState.Established) resolve(takeOver(core, session, other(), tellMissed));
        if (state === SessionState.Terminated) reject(new Error("The successor was not established."));
      });
    });
    await Promise.all([established, Promise.resolve().then(establish)]);
  } catch (error) {
    if (core.session !== session) {
      endSession(session);
      sound.close();
    }
    throw error;
  } finally {
    core.successor = undefined;
  }
}

function takeOver(core: LegCore, session: Session, other: OtherParty, tellMissed: () => void): void {
  const old = core.session;
  const oldSound = core.sound;
  if (core.phase === "over") return endSession(session);
  core.other = other;
  core.adopt(session);
  guardOffers(core, session);
  oldSound.close();
  core.tell({ type: "otherChanged", other });
  core.tell({ type: "recordChanged" });
  tellMissed();
  core.context.clock.after(graceMs, () => { endSession(old); });
}

/** The old dialog has ended while its successor was still ringing: the leg lives as long as there is one. */
export function outlives(core: LegCore): boolean {
  return core.successor !== undefined && core.phase === "up";
}

/** Neither is left. */
export function endForlorn(core: LegCore): void {
  if (core.session.state === SessionState.Terminated) endLeg(core, "unreachable");
}

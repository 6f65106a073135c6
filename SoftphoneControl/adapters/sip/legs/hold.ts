import { ContactCenterRefusal } from "../../../ports/contactCenterPort";
import type { LegCore } from "./legCore";
import { reinvite } from "./reinvite";

/** Puts the other side on hold, or takes it back. Silent from the moment it is asked; what the other side refuses is undone. */
export function setHeld(core: LegCore, isHeld: boolean): Promise<void> {
  if (core.phase !== "up") return Promise.reject(new ContactCenterRefusal(core.phase === "over" ? "workItemEnded" : "notPossibleNow"));
  if (isHeld) core.sound.setHeld(true);
  return core.operations.run(async () => {
    core.sound.setHeld(isHeld);
    if (core.isHeld === isHeld) return;
    try {
      await reinvite(core, () => { core.sound.setHeld(isHeld); });
    } catch (error) {
      core.sound.setHeld(core.isHeld);
      throw error;
    }
    core.isHeld = isHeld;
    core.tell({ type: "recordChanged" });
  });
}

/** Agrees anew without a change of hold: fresh Contact, and fresh ways for the sound where they are wanted. */
export function renew(core: LegCore, wantsFreshWays: boolean): Promise<void> {
  return core.operations.run(async () => {
    if (wantsFreshWays || core.wantsRestart) core.sound.restartIce();
    core.wantsRestart = false;
    await reinvite(core);
  });
}

import { SessionState } from "sip.js";
import type { Invitation } from "sip.js";
import { ContactCenterRefusal } from "../../../ports/contactCenterPort";
import type { LegCore } from "./legCore";

/** Opens the microphone first: what it refuses leaves the call ringing. */
export function answer(core: LegCore): Promise<void> {
  return core.operations.run(async () => {
    const invitation = core.session as Invitation;
    if (core.direction !== "Incoming" || core.phase !== "ringing" || invitation.state !== SessionState.Initial) throw new ContactCenterRefusal("notPossibleNow");
    if (!core.context.isConnected()) throw new ContactCenterRefusal("disconnected");
    await core.sound.openMicrophone();
    core.isAnswered = true;
    await invitation.accept().catch(() => {
      throw new ContactCenterRefusal("refused", "488");
    });
  });
}

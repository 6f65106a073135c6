import { SessionState } from "sip.js";
import type { Core, Invitation } from "sip.js";
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
    sayWhyNot(core, invitation);
    await invitation.accept().catch(() => {
      throw new ContactCenterRefusal("refused", "488");
    });
  });
}

/** sip.js says 480, not there, to what can't be agreed on; it is 488 (RFC 3261 §13.3.1.3). */
function sayWhyNot(core: LegCore, invitation: Invitation): void {
  const request = (invitation as unknown as { readonly incomingInviteRequest: Core.IncomingInviteRequest }).incomingInviteRequest;
  const reject = request.reject.bind(request);
  request.reject = (options) => reject(core.phase === "ringing" && options?.statusCode === 480 ? { ...options, statusCode: 488 } : options);
}

import type { Invitation } from "sip.js";
import type { LegCore } from "./legCore";
import { callerOf } from "./otherParty";
import { endForlorn, letSucceed } from "./successor";

/** Somebody comes in place of whom we talk with (RFC 3891): the same leg goes on with them. */
export function takeReplacement(core: LegCore | undefined, invitation: Invitation): void {
  const reject = (statusCode: number): void => void invitation.reject({ statusCode }).catch(() => undefined);
  if (core === undefined || core.phase !== "up") return reject(481);
  if (core.successor !== undefined) return reject(486);
  void letSucceed(core, invitation, () => callerOf(invitation.request), () => invitation.accept()).catch(() => { endForlorn(core); });
}

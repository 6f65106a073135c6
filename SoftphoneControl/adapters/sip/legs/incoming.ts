import type { Invitation } from "sip.js";
import type { LegContext, LegCore } from "./legCore";
import { createLegCore } from "./createLegCore";
import { callerOf } from "./otherParty";
import { ringReliably } from "./reliableRinging";

/** Somebody calls: it rings on both ends. */
export function createIncoming(context: LegContext, id: string, invitation: Invitation): LegCore {
  const core = createLegCore(context, { id, direction: "Incoming", other: callerOf(invitation.request), session: invitation });
  core.phase = "ringing";
  if (!/100rel/i.test(invitation.request.getHeader("require") ?? "")) void invitation.progress().catch(() => undefined);
  else ringReliably(context.clock, invitation);
  return core;
}

import type { LegRecord } from "../leg";
import type { LegCore } from "./legCore";

/** What finds the dialog again from another page. */
export function recordOf(core: LegCore): LegRecord | undefined {
  const { dialog } = core.session;
  if (core.phase !== "up" || dialog === undefined) return undefined;
  return {
    id: core.id,
    direction: core.direction,
    remoteUri: dialog.remoteURI.toString(),
    remoteTarget: dialog.remoteTarget.toString(),
    callId: dialog.callId,
    localTag: dialog.localTag,
    remoteTag: dialog.remoteTag,
    isHeld: core.isHeld,
    isMuted: core.isMuted,
    other: core.other,
    at: core.context.clock.now(),
  };
}

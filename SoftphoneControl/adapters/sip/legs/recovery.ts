import { SessionState } from "sip.js";
import type { LegRecord } from "../leg";
import { accountUri, sipUri } from "../wire/addresses";
import { endLeg } from "./farewell";
import { renew } from "./hold";
import type { LegContext, LegCore } from "./legCore";
import { createOutgoing, invite } from "./outgoing";

/** Longer, and the other side has hung up by itself. Milliseconds. */
const patienceMs = 3_000;
const token = /^[!#-+\-.0-:=?-Z^-z|~[\]/@]{1,200}$/;

/**
 * Fetches the dialog of a page before: INVITE with Replaces to whoever is on its other end (RFC 3891 §4; the tags as *they* see them, so
 * ours is their `from-tag`). A record that can't be one leads nowhere, and so the leg is over soon.
 */
export function createRecovered(context: LegContext, record: LegRecord): LegCore {
  const isWhole = [record.callId, record.localTag, record.remoteTag].every((part) => token.test(part));
  const toUri = isWhole ? sipUri(record.remoteUri) : undefined;
  const uri = (isWhole ? sipUri(record.remoteTarget) : undefined) ?? toUri ?? accountUri("nobody", "nobody.invalid");
  const extraHeaders = !isWhole ? [] : ["Require: replaces", `Replaces: ${record.callId};to-tag=${record.remoteTag};from-tag=${record.localTag}`];
  const core = createOutgoing(context, { id: record.id, direction: record.direction, uri, toUri, other: record.other, extraHeaders });
  core.isHeld = record.isHeld;
  core.isMuted = record.isMuted;
  core.sound.setMuted(record.isMuted);
  if (record.isHeld) core.sound.setHeld(true);
  return core;
}

/** The leg is `up` or `over` by news. */
export async function recover(core: LegCore): Promise<void> {
  const { session } = core;
  if (core.isHeld) session.stateChange.addListener((state) => {
    // The sound, silent as it is, was agreed on both ways.
    if (state === SessionState.Established && core.session === session) void renew(core, false).catch(() => undefined);
  });
  try {
    // The agent may have to allow it again; whoever waits for the leg knows how long that makes sense.
    await core.sound.openMicrophone();
    if (core.phase === "over") return;
    core.context.clock.after(patienceMs, () => { if (core.phase !== "up") endLeg(core, "connectionLost", 408); });
    await invite(core, (status) => { core.over("connectionLost", status); });
  } catch {
    endLeg(core, "connectionLost");
  }
}

import { isContactCenterRefusal } from "../../../ports/contactCenterPort";
import { endLeg } from "./farewell";
import { renew } from "./hold";
import type { LegCore } from "./legCore";

/** The server knows the dialog and can't find the other side: it may be on its way back. */
const notThere: readonly (string | undefined)[] = ["404", "410", "430", "480"];
const againMs = 10_000;
const mostTries = 4;

/** Fresh ways for the sound, now or as soon as the server can be reached. Who stays away for half a minute has gone. */
export function restart(core: LegCore, tries = 1): void {
  if (core.phase !== "up") return;
  if (!core.context.isConnected()) {
    core.wantsRestart = true;
    return;
  }
  const { session } = core;
  renew(core, true).catch((error: unknown) => {
    if (!isContactCenterRefusal(error) || !notThere.includes(error.detail)) return;
    if (tries === mostTries) endLeg(core, "connectionLost", Number(error.detail));
    else core.context.clock.after(againMs, () => { if (core.session === session) restart(core, tries + 1); });
  });
}

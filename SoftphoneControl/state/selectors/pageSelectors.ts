import { mostSessions } from "../../model/hostSession";
import type { HostSession } from "../../model/hostSession";
import type { State } from "../state";

/** The phone runs in another tab, in another version: nothing true can be shown here. */
export function isOutdatedSelector({ here }: State): boolean {
  return here.link === "outdated";
}

/** Of a host that can't show them itself. */
export function sessionsSelector({ here }: State): readonly HostSession[] {
  return here.sessions.slice(0, mostSessions);
}

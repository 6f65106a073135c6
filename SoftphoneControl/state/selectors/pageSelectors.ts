import type { HostKind } from "../../model/host/hostPage";
import { mostSessions } from "../../model/host/hostSession";
import type { HostSession } from "../../model/host/hostSession";
import type { State } from "../state";

/** The phone runs in another tab, in another version: nothing true can be shown here. */
export function isOutdatedSelector({ here }: State): boolean {
  return here.link === "outdated";
}

/** Of a host that can't show them itself. */
export function sessionsSelector({ here }: State): readonly HostSession[] {
  return here.sessions.slice(0, mostSessions);
}

/** How this page reaches Dynamics: by itself, or through a channel provider's page of the same softphone. */
export function hostKindSelector({ here, phone }: State): HostKind {
  if (here.hostKind === "cif") return "cif";
  return Object.values(phone.pages).some(({ kind }) => kind === "cif") ? "relayed" : here.hostKind;
}

import { assertNever } from "../shared/assertNever";
import type { PageFact } from "./actions";
import { own } from "./draft";
import type { Own } from "./draft";
import type { HereState } from "./state";

export function reduceHere(here: Own<HereState>, action: Exclude<PageFact, { type: "replica.received" }>): void {
  switch (action.type) {
    case "control.attached":
      own(here, "controls")[action.control.id] = { ...action.control };
      return;
    case "control.detached":
      delete own(here, "controls")[action.controlId];
      return;
    case "sound.changed":
      here.sound = action.sound;
      return;
    case "link.changed":
      here.link = action.link;
      return;
    case "lead.changed":
      here.lead = action.lead;
      return;
    case "sessions.changed":
      here.sessions = [...action.sessions];
      return;
    case "host.told":
      here.hostKind = action.kind;
      return;
    default:
      assertNever(action);
  }
}

import type { LegCore } from "./legCore";
import { assertedIn } from "./otherParty";
import type { Headers } from "./otherParty";

/** The server knows by now whom it has found. */
export function noteOther(core: LegCore, message: Headers): void {
  const found = assertedIn(message);
  if (found === undefined || found.address === "" || core.phase === "over" || (found.address === core.other.address && found.name === core.other.name)) return;
  core.other = { ...core.other, name: undefined, ...found };
  core.tell({ type: "otherChanged", other: core.other });
}

import type { PhoneState } from "../state/state";
import { wakeInTalkMs, wakeMs } from "./client/patience";

/** How long a page that shows this phone waits for one that owns it and says nothing. Milliseconds. */
export function patienceWith({ configuration, workItems }: Pick<PhoneState, "configuration" | "workItems">): number {
  const isTalking = configuration.backend === "sip" && Object.values(workItems).some(({ state }) => state === "Active" || state === "Paused");
  return isTalking ? wakeInTalkMs : wakeMs;
}

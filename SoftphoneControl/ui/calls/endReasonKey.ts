import type { EndReason } from "../../model/workItems/workItem";
import type { StringKey } from "../strings/stringKeys";

/** How a call ended. Of a chat nobody says more than that. */
export function endReasonKey(reason: EndReason | undefined, isChat: boolean): StringKey {
  if (isChat) return "ChatEnded";
  return reason === undefined ? "Ended" : `EndReason_${reason}`;
}

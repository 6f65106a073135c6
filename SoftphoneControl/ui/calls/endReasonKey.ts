import type { EndReason } from "../../model/workItem";
import type { StringKey } from "../strings/stringKeys";

export function endReasonKey(reason: EndReason | undefined): StringKey {
  return reason === undefined ? "Ended" : `EndReason_${reason}`;
}

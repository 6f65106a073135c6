import type { DerivedEvent } from "../../state/derivedEvent";
import { apiVersion } from "../contract/apiVersion";
import type { CilEvent } from "../contract/events";
import { callersId } from "../contract/requestId";
import { errorMessage } from "./errorMessage";
import { isoTime, workitemOf } from "./workitemOf";

/** A derived event in the words of page 004: flat, every field there. */
export function eventOf(derived: DerivedEvent): CilEvent {
  const requestId = callersId(derived.requestId);
  const version = apiVersion;
  switch (derived.name) {
    case "agentStateChange": {
      const { before, after } = derived;
      return {
        event: "agentStateChange",
        version,
        requestId,
        channelType: after.type,
        channelId: after.id,
        newState: after.state,
        newReasonCode: after.reasonCode,
        newReasonCodeLabel: after.reasonCodeLabel,
        newStateChangeTime: isoTime(after.stateChangeTime),
        oldState: before.state,
        oldReasonCode: before.reasonCode,
        oldReasonCodeLabel: before.reasonCodeLabel,
        oldStateChangeTime: isoTime(before.stateChangeTime),
      };
    }
    case "beforeDial":
      return { event: "beforeDial", version, requestId, dialedNumber: derived.dialedNumber, callType: "Outbound" };
    case "error":
      return { event: "error", version, requestId, message: errorMessage(derived.error) };
    default:
      return workitemOf(derived.workItem, derived.name, requestId);
  }
}

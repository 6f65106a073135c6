import type { ActionMap } from "./actionMap";
import type { ActionState } from "./actionState";
import type { ActionError } from "./offers";
import type { Action, Visit } from "./visit";

/** What listeners of web actions get; it says no time. Page 002. */
export interface WebActionEvent extends Partial<ActionError> {
  readonly actionId: string;
  readonly actionState: ActionState;
  readonly actionMediaType: string;
  readonly actionMapId: string;
  readonly actionMapVersion: number;
  readonly customerId: string;
  readonly customerIdType: "cookie";
  readonly sessionId: string;
}

export function webActionEvent({ id, state }: Action, map: ActionMap, customerId: string, { sessionId }: Visit, error?: ActionError): WebActionEvent {
  return {
    actionId: id,
    actionState: state,
    actionMediaType: map.mediaType,
    actionMapId: map.id,
    actionMapVersion: map.version,
    customerId,
    customerIdType: "cookie",
    sessionId,
    ...error,
  };
}

/** Which listeners of `on` it reaches. */
export const eventNames = ({ actionMediaType, actionState }: WebActionEvent): readonly string[] => [`${actionMediaType}:${actionState}`, `${actionMediaType}:all`];

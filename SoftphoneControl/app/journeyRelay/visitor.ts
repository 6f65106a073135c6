import { readJourneyEvent } from "../../adapters/journey/journeyEvent";

/** Who visits. */
export interface Visitor {
  readonly customerId: string;
  readonly customerIdType: string;
  readonly sessionId: string;
}

/** Stands for whoever it is. */
export const nobody: Visitor = { customerId: "-", customerIdType: "-", sessionId: "" };

export function isNobody({ customerId }: Visitor): boolean {
  return customerId === nobody.customerId;
}

/** Whether events of this one pass the door. */
export function isVisitor({ customerId, customerIdType, sessionId }: Visitor): boolean {
  return readJourneyEvent({ id: "-", at: 0, kind: "custom", customerId, customerIdType, sessionId }, 0) !== undefined;
}

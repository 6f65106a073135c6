import type { ReasonCode } from "../../model/agent/reasonCode";

/** Reasons that only the contact centre itself gives: they stand in no list. */
export const systemReasons = {
  signedIn: { id: "101", label: "Signed in" },
  callNotAnswered: { id: "102", label: "Call not answered" },
} as const satisfies Record<string, ReasonCode>;

import type { ClockPort } from "../../ports/clockPort";
import type { ContactCenterPort } from "../../ports/contactCenterPort";
import type { DispatchOutcome, Effect } from "../effect";

export interface ResyncInputs {
  readonly contactCenter: Pick<ContactCenterPort, "requestSnapshot">;
  readonly clock: ClockPort;
  readonly dispatch: DispatchOutcome;
}

/** Asks the contact centre for everything when its facts no longer fit together; how often is the reducer's rule. */
export function createResyncEffect({ contactCenter, clock, dispatch }: ResyncInputs): Effect {
  return {
    runsIn: "primary",
    react({ before, after, refused }) {
      if (refused?.kind === "resync") dispatch({ type: "resync.wanted", at: clock.now() });
      if (before.phone.resync.askedAt !== after.phone.resync.askedAt) contactCenter.requestSnapshot();
    },
  };
}

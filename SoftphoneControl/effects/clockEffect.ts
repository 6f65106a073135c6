import type { EpochMs } from "../model/ids";
import type { ClockPort } from "../ports/clockPort";
import type { HereFact } from "../state/actions";
import { earliestDue } from "../state/clockReducer";
import type { Effect } from "./effect";

export interface ClockInputs {
  readonly clock: ClockPort;
  readonly dispatch: (fact: Extract<HereFact, { type: "clock.due" }>) => void;
}

/** Arms one timer for whatever falls due first. */
export function createClockEffect({ clock, dispatch }: ClockInputs): Effect & { dispose(): void } {
  let armedFor: EpochMs | undefined;
  let disarm = (): void => undefined;

  function arm(dueAt: EpochMs | undefined): void {
    if (dueAt === armedFor) return;
    disarm();
    armedFor = dueAt;
    if (dueAt === undefined) return;
    disarm = clock.after(Math.max(0, dueAt - clock.now()), () => {
      armedFor = undefined;
      dispatch({ type: "clock.due", at: clock.now() });
    });
  }

  return {
    runsIn: "primary",
    begin(phone) {
      arm(earliestDue(phone));
    },
    react({ action, before, after }) {
      const { requests, notices, infos, callRecords, resync, workItems, health } = after.phone;
      const { phone } = before;
      const same = requests === phone.requests && notices === phone.notices && infos === phone.infos && callRecords === phone.callRecords && resync === phone.resync && workItems === phone.workItems && health?.shift === phone.health?.shift;
      // A timer may run a moment early: then nothing was due, and it must be armed again.
      if (!same || action.type === "clock.due") arm(earliestDue(after.phone));
    },
    dispose() {
      disarm();
      armedFor = undefined;
    },
  };
}

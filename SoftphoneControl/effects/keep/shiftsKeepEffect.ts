import type { KeptShifts } from "../../model/past/shift";
import type { ClockPort } from "../../ports/clockPort";
import type { KeepPort } from "../../ports/keepPort";
import type { PhoneState } from "../../state/state";
import type { DispatchOutcome, Effect } from "../effect";

export interface ShiftsKeepInputs {
  /** This user's own; of simulated shifts another than of real ones. */
  readonly keep: KeepPort;
  /** Undefined of what can't be read. */
  readonly read: (text: string | undefined) => KeptShifts | undefined;
  readonly getPhone: () => PhoneState;
  readonly clock: ClockPort;
  readonly dispatch: DispatchOutcome;
}

/** Keeps what was counted in this shift and those before it, and brings back what the page before has kept. */
export function createShiftsKeepEffect({ keep, read, getPhone, clock, dispatch }: ShiftsKeepInputs): Effect {
  /** Nothing is overwritten before it was read. */
  let isLoaded = false;
  let ended = false;
  let cancelSave: (() => void) | undefined;

  function save(): void {
    cancelSave = undefined;
    const { shift, past = [] } = getPhone().health ?? {};
    const kept: KeptShifts = { shift, past };
    void keep.save(JSON.stringify(kept));
  }

  return {
    runsIn: "primary",
    begin() {
      void keep.load().then((text) => {
        isLoaded = true;
        const shifts = read(text);
        if (ended) return;
        if (shifts) dispatch({ type: "health.restored", at: clock.now(), shifts });
        else if (getPhone().health?.shift) save();
      });
    },
    react({ before, after }) {
      const { shift, past } = after.phone.health ?? {};
      const is = before.phone.health;
      if (isLoaded && (shift !== is?.shift || past !== is?.past)) cancelSave ??= clock.after(0, save);
    },
    dispose() {
      ended = true;
      if (!cancelSave) return;
      cancelSave();
      save();
    },
  };
}

import type { ClockPort } from "../ports/clockPort";
import type { ContactCenterPort } from "../ports/contactCenterPort";
import type { KeepPort } from "../ports/keepPort";
import type { Effect } from "./effect";

export interface KeepInputs {
  readonly contactCenter: Pick<ContactCenterPort, "resumeData">;
  readonly keep: KeepPort;
  readonly clock: ClockPort;
}

const gatherMs = 20;

/** Keeps what the next page needs to go on from here, a moment after each change. */
export function createKeepEffect({ contactCenter, keep, clock }: KeepInputs): Effect & { dispose(): void } {
  let cancel: (() => void) | undefined;

  function save(): void {
    cancel = undefined;
    const data = contactCenter.resumeData();
    void (data === undefined ? keep.clear() : keep.save(data));
  }

  return {
    runsIn: "primary",
    react({ action, before, after }) {
      const changed = action.type.startsWith("contactCenter.") && before.phone !== after.phone;
      if (changed || action.type === "intent.simulation") cancel ??= clock.after(gatherMs, save);
    },
    dispose() {
      if (!cancel) return;
      cancel();
      save();
    },
  };
}

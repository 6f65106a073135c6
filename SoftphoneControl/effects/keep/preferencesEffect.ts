import type { Preferences } from "../../model/settings/preferences";
import type { ClockPort } from "../../ports/clockPort";
import type { KeepPort } from "../../ports/keepPort";
import type { PhoneState } from "../../state/state";
import type { DispatchOutcome, Effect } from "../effect";

export interface PreferencesInputs {
  /** This user's own. */
  readonly keep: KeepPort;
  /** Those of what can be read; undefined: nothing was kept. */
  readonly read: (text: string | undefined) => Partial<Preferences> | undefined;
  readonly getPhone: () => PhoneState;
  readonly clock: ClockPort;
  readonly dispatch: DispatchOutcome;
}

/** Brings back what the agent had set, and keeps what she sets. What she sets before the store has answered counts. */
export function createPreferencesEffect({ keep, read, getPhone, clock, dispatch }: PreferencesInputs): Effect {
  let isChosen = false;
  let ended = false;
  let cancelSave: (() => void) | undefined;

  function save(): void {
    cancelSave = undefined;
    void keep.save(JSON.stringify(getPhone().preferences));
  }

  return {
    runsIn: "primary",
    begin() {
      void keep.load().then((text) => {
        const preferences = read(text);
        if (ended || isChosen) return;
        if ((preferences?.revision ?? 0) < getPhone().preferences.revision) save();
        else if (preferences) dispatch({ type: "preferences.restored", at: clock.now(), preferences });
      });
    },
    react({ action }) {
      if (action.type !== "intent.preferencesChanged") return;
      isChosen = true;
      cancelSave ??= clock.after(0, save);
    },
    dispose() {
      ended = true;
      if (!cancelSave) return;
      cancelSave();
      save();
    },
  };
}

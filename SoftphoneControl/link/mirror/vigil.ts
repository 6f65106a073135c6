import type { PhoneState } from "../../state/state";
import type { LinkInputs } from "../linkInputs";
import { patienceWith } from "../patienceWith";
import { createPrimaryWatch } from "./primaryWatch";
import type { PrimaryWatch } from "./primaryWatch";
import { createSeizure } from "./seizure";

export interface VigilInputs extends Pick<LinkInputs, "clock" | "locks" | "isVisible"> {
  readonly getPhone: () => PhoneState;
  readonly ask: () => void;
  /** See `PlaceInLine`. */
  readonly takeOver: () => Promise<void>;
}

/** Watches the page that owns the phone, and takes its place when it sleeps. */
export function createVigil({ clock, locks, isVisible, getPhone, ask, takeOver }: VigilInputs): Omit<PrimaryWatch, "isSilent"> {
  const seizure = createSeizure({ clock, locks, isDue: () => watch.isSilent, take: takeOver });
  const watch = createPrimaryWatch({ clock, isVisible, patienceMs: () => patienceWith(getPhone()), ask, onDoubt: seizure.suspect, onCalm: seizure.clear, onSilent: seizure.attempt });
  return watch;
}

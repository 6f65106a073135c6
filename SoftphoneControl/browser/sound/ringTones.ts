import type { RingTone } from "../../model/settings/ringing";
import type { Tone } from "./tone";

/** Soft enough for eight hours, and each of another kind, so that neighbours know whose telephone rings. */
export const ringTones: Readonly<Record<RingTone, Tone>> = {
  chime: { notes: [[0, 659.25, 0.7], [0.35, 523.25, 0.7], [0.7, 783.99, 1.2]], round: 3, partials: [[1, 0.7], [2, 0.2], [3, 0.1]], touch: "struck" },
  marimba: { notes: [[0, 392, 0.3], [0.18, 493.88, 0.3], [0.36, 587.33, 0.3], [0.54, 783.99, 0.6], [1.1, 587.33, 0.5]], round: 2.8, partials: [[1, 0.8], [4, 0.2]], touch: "struck" },
  classic: { notes: [[0, 523.25, 0.4], [0.6, 523.25, 0.4]], round: 3, partials: [[1, 0.5], [1.26, 0.5]], touch: "held" },
  pulse: { notes: [[0, 330, 0.12], [0.24, 330, 0.12], [0.48, 440, 0.24]], round: 2.4, partials: [[1, 0.8], [2, 0.2]], touch: "held" },
};

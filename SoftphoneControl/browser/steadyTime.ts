import type { EpochMs } from "../model/ids";

export interface SteadyTimeInputs {
  /** What the computer takes for the time. Epoch ms; jumps when somebody, or a server, sets the clock. */
  readonly wall: () => EpochMs;
  /** Never set: only its differences mean something. May stand still while the computer sleeps. Milliseconds */
  readonly running: () => number;
}

export interface SteadyTime {
  readonly now: () => EpochMs;
  /** See `PageClockPort`. */
  readonly notBefore: (at: EpochMs) => void;
}

/** Clocks are corrected all the time by less. */
const slackMs = 500;
/** Nobody is that wrong, and who says so is not believed. */
const farthestMs = 26 * 60 * 60 * 1_000;

/**
 * Time that never goes back. Set forward it follows, as after sleep: what fell due is due. Set back it goes on from where it was:
 * whatever waits for a moment would wait as much longer, and how long a call takes would be wrong.
 */
export function createSteadyTime({ wall, running }: SteadyTimeInputs): SteadyTime {
  let aheadMs = 0;
  let told = wall();
  let toldAt = running();

  function now(): EpochMs {
    const ran = running();
    const atLeast = told + Math.max(0, ran - toldAt);
    const shown = wall() + aheadMs;
    if (shown < atLeast - slackMs) aheadMs += Math.round(atLeast - shown);
    told = Math.max(told, wall() + aheadMs);
    toldAt = ran;
    return told;
  }

  return {
    now,
    notBefore(at) {
      const missingMs = at - now();
      if (missingMs > slackMs && missingMs < farthestMs) aheadMs += Math.round(missingMs);
    },
  };
}

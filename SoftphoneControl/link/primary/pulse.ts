import type { ClockPort } from "../../ports/clockPort";

export interface PulseInputs {
  readonly clock: Pick<ClockPort, "after">;
  /** How many actions everybody has heard of as it begins. */
  readonly since: number;
  /** How many there are; undefined: nobody listens. */
  readonly now: () => number | undefined;
  readonly tell: () => void;
}

const pulseMs = 5_000;

/** Tells every few seconds, if anything has happened, where the phone stands: a mirror that missed something notices. */
export function createPulse({ clock, since, now, tell }: PulseInputs): { dispose(): void } {
  let told = since;
  let stop = clock.after(pulseMs, beat);

  function beat(): void {
    stop = clock.after(pulseMs, beat);
    const count = now();
    if (count === undefined || count === told) return;
    told = count;
    tell();
  }

  return { dispose: () => { stop(); } };
}

import type { ClockPort } from "../../ports/clockPort";

export interface PulseInputs {
  readonly clock: Pick<ClockPort, "after">;
  readonly tell: () => void;
}

/** Tells, some seconds after something has happened, where the phone stands: a mirror that missed something notices. While nothing happens no timer runs. */
export interface Pulse {
  /** Something has happened that others are told of. */
  moved(): void;
  dispose(): void;
}

const pulseMs = 5_000;

export function createPulse({ clock, tell }: PulseInputs): Pulse {
  let stop: (() => void) | undefined;

  function beat(): void {
    stop = undefined;
    tell();
  }

  return {
    moved: () => { stop ??= clock.after(pulseMs, beat); },
    dispose: () => { stop?.(); },
  };
}

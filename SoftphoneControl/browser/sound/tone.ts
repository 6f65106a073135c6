import { createDeadMansSwitch } from "./deadMansSwitch";

/** At what second of a round, how high (Hz), how long (seconds). */
export type Note = readonly [at: number, hz: number, seconds: number];

/** What oscillators make: content policies allow no sound files, nor any `data:` or `blob:`. */
export interface Tone {
  readonly notes: readonly Note[];
  /** Seconds after which it begins anew. */
  readonly round: number;
  /** What sounds together: multiples of a note's frequency, and how loud each is. */
  readonly partials: readonly (readonly [factor: number, volume: number])[];
  /** `held`: as loud to its end; `struck`: dies away. */
  readonly touch: "held" | "struck";
}

/** Ramps against clicks. */
const rampSeconds = 0.005;
/** In which a struck note falls to a third. */
const decaySeconds = 0.16;
/** Until a context that has just been woken really runs. */
const leadSeconds = 0.05;

/** What is written at once: longer than the timers of any page are held up. The rest comes in a moment, when nothing waits for it. */
const atOnceSeconds = 75;

/**
 * Writes a tone to the audio clock, as timers are slowed down in a page out of sight, for so many seconds. Returns what silences it; so does a page that hangs.
 * @param later runs something in a moment; returns what undoes that
 */
export function schedule(into: GainNode, { notes, round, partials, touch }: Tone, seconds: number, later: (act: () => void) => () => void): () => void {
  const { context } = into;
  const envelope = context.createGain();
  const gate = createDeadMansSwitch(into);
  envelope.gain.value = 0;
  envelope.connect(gate.into);
  const start = context.currentTime + leadSeconds;
  const end = start + seconds;
  const sounding = partials.map(([factor, volume]) => {
    const oscillator = context.createOscillator();
    const level = context.createGain();
    level.gain.value = volume;
    oscillator.connect(level).connect(envelope);
    oscillator.start(start);
    oscillator.stop(end);
    return { oscillator, factor };
  });
  const rounds = Math.ceil(seconds / round);
  const roundsAtOnce = Math.min(rounds, Math.ceil(atOnceSeconds / round));

  function write(first: number, last: number): void {
    for (let from = start + first * round; first < last; first += 1, from += round) {
      for (const [at, hz, length] of notes) {
        const on = from + at;
        if (on >= end) break;
        for (const { oscillator, factor } of sounding) oscillator.frequency.setValueAtTime(hz * factor, on);
        envelope.gain.setTargetAtTime(1, on, rampSeconds);
        if (touch === "struck") envelope.gain.setTargetAtTime(0, on + 4 * rampSeconds, decaySeconds);
        envelope.gain.setTargetAtTime(0, on + length, rampSeconds);
      }
    }
  }

  write(0, roundsAtOnce);
  const undo = roundsAtOnce < rounds ? later(() => { write(roundsAtOnce, rounds); }) : undefined;
  return () => {
    undo?.();
    gate.end();
    envelope.disconnect();
    for (const { oscillator } of sounding) oscillator.stop();
  };
}

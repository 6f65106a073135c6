import type { RingPort, SoundState } from "../ports/ringPort";
import { createEmitter } from "../shared/emitter";

interface Cadence {
  readonly frequencies: readonly number[];
  /** Seconds of sound and of silence, in turn. */
  readonly pattern: readonly number[];
  readonly volume: number;
}

/** The ring-back is North America's (440 + 480 Hz, 2 s on, 4 s off); the ring is our own, softer to live with. */
const cadences: Readonly<Record<"ringing" | "ringBack", Cadence>> = {
  ringing: { frequencies: [523.25, 659.25], pattern: [0.4, 0.2, 0.4, 2], volume: 0.12 },
  ringBack: { frequencies: [440, 480], pattern: [2, 4], volume: 0.04 },
};

/** Longer than any call may ring. */
const longestRingSeconds = 660;
const fadeSeconds = 0.02;

/** Returns what silences it. */
function schedule(audio: AudioContext, { frequencies, pattern, volume }: Cadence): () => void {
  const gain = audio.createGain();
  gain.gain.value = 0;
  gain.connect(audio.destination);
  const start = audio.currentTime + 0.05;
  let at = start;
  while (at < start + longestRingSeconds) {
    for (const [index, seconds] of pattern.entries()) {
      if (index % 2 === 0) {
        gain.gain.setTargetAtTime(volume, at, fadeSeconds);
        gain.gain.setTargetAtTime(0, at + seconds - fadeSeconds, fadeSeconds);
      }
      at += seconds;
    }
  }
  const oscillators = frequencies.map((frequency) => {
    const oscillator = audio.createOscillator();
    oscillator.frequency.value = frequency;
    oscillator.connect(gain);
    oscillator.start(start);
    oscillator.stop(at);
    return oscillator;
  });
  return () => {
    gain.disconnect();
    for (const oscillator of oscillators) oscillator.stop();
  };
}

/** Tones made by Web Audio: strict content policies allow no sound files. */
export function createRing(page: Window & typeof globalThis): RingPort & { unlock(): void } {
  const states = createEmitter<SoundState>(() => undefined);
  let audio: AudioContext | undefined;
  let sounding: (() => void) | undefined;
  let wanted: "ringing" | "ringBack" | undefined;

  function ensureAudio(): AudioContext | undefined {
    if (audio || !("AudioContext" in page)) return audio;
    audio = new page.AudioContext();
    audio.onstatechange = () => {
      states.emit(soundState());
      if (soundState() === "ready" && wanted && !sounding) start(wanted);
    };
    return audio;
  }

  function soundState(): SoundState {
    if (!("AudioContext" in page)) return "ready";
    return audio?.state === "running" || page.navigator.userActivation?.hasBeenActive ? "ready" : "blocked";
  }

  function start(tone: "ringing" | "ringBack"): void {
    const context = ensureAudio();
    if (!context) return;
    if (context.state !== "running") void context.resume();
    sounding = schedule(context, cadences[tone]);
  }

  function stop(): void {
    sounding?.();
    sounding = undefined;
  }

  function unlock(): void {
    const context = ensureAudio();
    if (context && context.state !== "running") void context.resume().catch(() => undefined);
    states.emit(soundState());
  }

  // The first click or key anywhere on the page is enough for the browser.
  const gestures = ["pointerdown", "keydown"] as const;
  for (const gesture of gestures) page.addEventListener(gesture, unlock, { capture: true, once: true });

  return {
    play(tone) {
      wanted = tone;
      stop();
      if (soundState() === "ready") start(tone);
    },
    silence() {
      wanted = undefined;
      stop();
    },
    get sound() {
      return soundState();
    },
    subscribe: (listener) => states.subscribe(listener),
    unlock,
    dispose() {
      wanted = undefined;
      stop();
      for (const gesture of gestures) page.removeEventListener(gesture, unlock, { capture: true });
      void audio?.close();
      audio = undefined;
    },
  };
}

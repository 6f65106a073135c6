import type { Listener, Unsubscribe } from "../shared/emitter";

/** `blocked`: the browser makes no sound before the agent has clicked or typed somewhere on the page. */
export type SoundState = "ready" | "blocked";

/** What the agent hears before talking: a ringing call, the ring-back of a call going out. */
export interface RingPort {
  /** Rings until told otherwise. A tone that can't sound yet starts as soon as sound is allowed. */
  play(tone: "ringing" | "ringBack"): void;
  silence(): void;
  readonly sound: SoundState;
  subscribe(listener: Listener<SoundState>): Unsubscribe;
  dispose(): void;
}

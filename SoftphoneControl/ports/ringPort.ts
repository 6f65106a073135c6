import type { CallTone, RingSettings } from "../model/settings/ringing";
import type { Listener, Unsubscribe } from "../shared/emitter";

/** `blocked`: the browser makes no sound before the agent has clicked or typed somewhere on the page. */
export type SoundState = "ready" | "blocked";

/** What the agent hears before talking: a ringing call, the ring-back of a call going out, and why it came to nothing. */
export interface RingPort {
  /** From now on, in what sounds too. */
  set(settings: RingSettings): void;
  /**
   * Sounds until told otherwise; `busy` and `congestion` end by themselves after a few seconds. A tone that can't sound yet starts as soon as sound is allowed.
   * MUST sound on the system's default device where the chosen one is not there.
   */
  play(tone: CallTone): void;
  silence(): void;
  readonly sound: SoundState;
  subscribe(listener: Listener<SoundState>): Unsubscribe;
  /** Tells the label of the ringer when it goes. */
  onRingerGone(listener: Listener<string>): Unsubscribe;
  dispose(): void;
}

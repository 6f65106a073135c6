/** Why a call that is up can't be heard, or what of its sound is broken. */
export const audioTroubles = [
  /** Nothing arrives from the other side. */
  "noPackets",
  /** Something arrives, and it is silence: no level at all. */
  "silent",
  /** No way was found between the two ends. */
  "iceFailed",
  /** The ends could not agree on keys. */
  "dtlsFailed",
  /** The browser lets the page make no sound before the agent has clicked somewhere. */
  "speakerBlocked",
  /** The microphone went, and no other is there. */
  "microphoneLost",
] as const;
export type AudioTrouble = (typeof audioTroubles)[number];

/** Smoothed over the last readings; an estimate (ITU-T G.107, simplified). */
export interface CallQuality {
  /** Of the packets that should have come. Percent, 0 to 100. */
  readonly lossPercent: number;
  /** From mouth to ear, one way. Milliseconds. */
  readonly delayMs: number;
  readonly jitterMs: number;
  /** Mean opinion score, 1 to 4.5. */
  readonly mos: number;
  /** Below what can be worked with, twice in a row. */
  readonly isPoor: boolean;
}

export const mediaPhases = ["connecting", "early", "flowing", "recovering"] as const;

/** The sound of a call, where it passes through this softphone. */
export interface CallMedia {
  /**
   * `early`: the other side sounds before it answered (announcements, its own ring-back); `recovering`: the page before had the sound,
   * and this one is fetching it.
   */
  readonly phase: (typeof mediaPhases)[number];
  readonly trouble?: AudioTrouble | undefined;
  readonly quality?: CallQuality | undefined;
  /** The other side has put us on hold. */
  readonly heldByOther?: true | undefined;
}

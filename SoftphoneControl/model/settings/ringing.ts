/** Our own, made of tones. */
export const ringTones = ["chime", "marimba", "classic", "pulse"] as const;
export type RingTone = (typeof ringTones)[number];

/** What the agent hears before talking, and of a call that could not be put through. */
export type CallTone = "ringing" | "ringBack" | "busy" | "congestion";

export interface RingSettings {
  readonly tone: RingTone;
  /** Percent. At 0 nothing rings. */
  readonly volume: number;
  /** The label of the device that rings; empty: the system's default. */
  readonly ringer: string;
  /** The id of the one that all else is heard on; empty: the system's default. */
  readonly output: string;
  /** Whose telephone network the other tones sound like: ISO 3166-1 alpha-2. */
  readonly country: string;
}

/** `brief`: no more of a number than its end. */
export const desktopNotices = ["off", "brief", "full"] as const;
export type DesktopNotices = (typeof desktopNotices)[number];

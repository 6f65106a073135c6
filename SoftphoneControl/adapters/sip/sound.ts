import type { SessionDescriptionHandler, SessionDescriptionHandlerFactory } from "sip.js";
import type { CallMedia } from "../../model/workItems/callMedia";
import type { IceServer } from "../../model/agent/credentials";
import type { ClockPort } from "../../ports/clockPort";
import type { MediaPort } from "../../ports/mediaPort";

/**
 * The sound of one leg, as sip.js and the leg handle it.
 *
 * Re-offers are deferred: for every offer after the first, and without an ICE restart, `getDescription` makes the SDP without setting it; it
 * is set together with the answer in `setDescription`. When it is refused (491, 488, 408) `rollbackDescription` forgets it: nothing has changed.
 */
export interface Sound extends SessionDescriptionHandler {
  /** Before the first offer or answer. Rejects with `microphone…`. */
  openMicrophone(): Promise<void>;
  setMuted(isMuted: boolean): void;
  /** Our own hold: silent both ways at once, whatever is agreed with the other side later; the next offer says `sendonly`/`inactive`, or `sendrecv` again. */
  setHeld(isHeld: boolean): void;
  /** RFC 4733, as long as `digitMs` says. Rejects with `notPossibleNow` where the other side takes none. */
  sendDigits(digits: string): Promise<void>;
  /** The next offer brings fresh ways, and is set at once. */
  restartIce(): void;
  /** What the other side says; undefined before there is any. */
  readonly heard: MediaStreamTrack | undefined;
  /** Sends this instead of the microphone; undefined: the microphone again. */
  say(track: MediaStreamTrack | undefined): void;
  /** Media news, when something changed; quality every 2 s. Set once, before the first description. */
  onMedia: ((media: CallMedia) => void) | undefined;
  /** The watchdogs want fresh ways for the sound. */
  onRestartWanted: (() => void) | undefined;
}

/** How long a key sounds, and the silence after it: understood by every far end that was tried. Milliseconds. */
export const digitMs = { tone: 160, gap: 70 } as const;

export interface SoundInputs {
  readonly media: MediaPort;
  readonly clock: ClockPort;
  readonly iceServers: () => readonly IceServer[];
  readonly gatheringMs: number;
}

/** `createSounds` in `sounds.ts` makes them; sip.js calls the factory for each session. */
export type CreateSounds = (inputs: SoundInputs) => SessionDescriptionHandlerFactory;

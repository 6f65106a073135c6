import type { MediaPort, Mixer } from "../../../ports/mediaPort";
import type { Sound } from "../sound";
import type { MixableSound } from "./legSound";

/** All hear each other and the agent, until released. */
export interface SoundMix {
  add(sound: Sound): void;
  remove(sound: Sound): void;
  dispose(): void;
}

interface Seat {
  readonly mixer: Mixer;
  /** What is in the mixer, and how it comes out again. */
  readonly inputs: Map<MediaStreamTrack, () => void>;
  readonly unsubscribe: () => void;
}

/**
 * A conference mixed here: each call is told the agent and all the others. The agent muted towards one is muted towards all.
 * @param first made by `createSounds`, like those that are added.
 */
export function createMix(media: Pick<MediaPort, "createMixer">, first: readonly Sound[]): SoundMix {
  const seats = new Map<MixableSound, Seat>();

  function follow(): void {
    const isMuted = [...seats.keys()].some((sound) => sound.isMuted);
    for (const [sound, { mixer, inputs }] of seats) {
      sound.setSilenced(isMuted);
      const others = [...seats.keys()].filter((other) => other !== sound).map(({ heard }) => heard);
      const wanted = new Set([sound.voice, ...others].filter((track) => track !== undefined));
      for (const [track, takeOut] of inputs) {
        if (wanted.has(track)) continue;
        takeOut();
        inputs.delete(track);
      }
      for (const track of wanted) {
        if (!inputs.has(track)) inputs.set(track, mixer.add(track));
      }
    }
  }

  function add(sound: Sound): void {
    sit(sound as MixableSound);
  }

  function sit(sound: MixableSound): void {
    if (seats.has(sound)) return;
    const mixer = media.createMixer();
    seats.set(sound, { mixer, inputs: new Map(), unsubscribe: sound.subscribe(follow) });
    sound.say(mixer.track);
    follow();
  }

  function remove(sound: Sound): void {
    leave(sound as MixableSound);
  }

  function leave(sound: MixableSound): void {
    const seat = seats.get(sound);
    if (!seat) return;
    seats.delete(sound);
    seat.unsubscribe();
    sound.say(undefined);
    sound.setSilenced(false);
    seat.mixer.dispose();
    follow();
  }

  for (const sound of first) add(sound);
  return {
    add,
    remove,
    dispose() {
      for (const sound of [...seats.keys()]) leave(sound);
    },
  };
}

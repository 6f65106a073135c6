import type { MediaPort, Microphone } from "../../SoftphoneControl/ports/mediaPort";
import { createEmitter } from "../../SoftphoneControl/shared/emitter";

export interface FakeVoice {
  readonly name: string;
  enabled: boolean;
}

export function fakeVoice(name: string): FakeVoice & MediaStreamTrack {
  return { name, enabled: true } as FakeVoice & MediaStreamTrack;
}

/** Microphones and mixers that only remember what was done with them. */
export function createFakeMedia() {
  const replaced = createEmitter<MediaStreamTrack | undefined>(() => undefined);
  const mixers: { readonly voices: Set<MediaStreamTrack>; isDisposed: boolean; readonly track: MediaStreamTrack }[] = [];
  let track: MediaStreamTrack = fakeVoice("microphone");
  let letOpen: () => void = () => undefined;
  const gate = { isClosed: false };
  const open = { count: 0 };

  const media: Pick<MediaPort, "openMicrophone" | "createMixer"> = {
    async openMicrophone(): Promise<Microphone> {
      if (gate.isClosed) await new Promise<void>((resolve) => { letOpen = resolve; });
      open.count += 1;
      return {
        get track() {
          return track;
        },
        onReplaced: (listener) => replaced.subscribe(listener),
        release: () => { open.count -= 1; },
      };
    },
    createMixer() {
      const mixer = { voices: new Set<MediaStreamTrack>(), isDisposed: false, track: fakeVoice(`mix ${mixers.length}`) };
      mixers.push(mixer);
      return {
        track: mixer.track,
        add(voice) {
          mixer.voices.add(voice);
          return () => mixer.voices.delete(voice);
        },
        dispose() {
          mixer.isDisposed = true;
          mixer.voices.clear();
        },
      };
    },
  };
  return {
    media: media as MediaPort,
    mixers,
    open,
    gate,
    letOpen: () => { letOpen(); },
    /** Undefined: it went, and there is no other. */
    replace(next: MediaStreamTrack | undefined) {
      if (next) track = next;
      replaced.emit(next);
    },
  };
}

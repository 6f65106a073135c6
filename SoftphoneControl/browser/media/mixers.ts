import type { Mixer } from "../../ports/mediaPort";
import { onNextGesture } from "./gesture";

export interface Mixers {
  create(): Mixer;
  dispose(): void;
}

/** All mix in one audio context, which lives as long as one of them. */
export function createMixers(page: Window & typeof globalThis): Mixers {
  const mixers = new Set<Mixer>();
  let context: AudioContext | undefined;
  let forgetGesture: (() => void) | undefined;

  function wake(): void {
    // A page that captures may sound; where the browser still says no, the next click helps.
    forgetGesture?.();
    if (!context || context.state === "running") return;
    context.resume().catch(() => undefined);
    forgetGesture = onNextGesture(page, wake);
  }

  function close(): void {
    forgetGesture?.();
    forgetGesture = undefined;
    context?.close().catch(() => undefined);
    context = undefined;
  }

  return {
    create() {
      const audio = (context ??= new page.AudioContext());
      wake();
      const out = audio.createMediaStreamDestination();
      const sources = new Set<MediaStreamAudioSourceNode>();
      const [track] = out.stream.getAudioTracks();
      if (!track) throw new Error("An audio destination has a track.");
      const mixer: Mixer = {
        track,
        add(voice) {
          const source = audio.createMediaStreamSource(new page.MediaStream([voice]));
          source.connect(out);
          sources.add(source);
          return () => {
            if (sources.delete(source)) source.disconnect();
          };
        },
        dispose() {
          if (!mixers.delete(mixer)) return;
          for (const source of sources) source.disconnect();
          sources.clear();
          track.stop();
          if (mixers.size === 0) close();
        },
      };
      mixers.add(mixer);
      return mixer;
    },
    dispose() {
      for (const mixer of [...mixers]) mixer.dispose();
    },
  };
}

import type { Playing } from "../../ports/mediaPort";
import { onNextGesture } from "./gesture";

export interface Loudspeaker {
  play(voice: MediaStreamTrack): Playing;
  /** Another output is chosen. */
  follow(): void;
  /** Whether the browser lets a page choose. */
  readonly canChoose: boolean;
  dispose(): void;
}

/** @param chosen the id of the output; empty: the default. */
export function createLoudspeaker(page: Window & typeof globalThis, chosen: () => string): Loudspeaker {
  const playing = new Map<HTMLAudioElement, () => void>();
  const canChoose = "setSinkId" in page.HTMLMediaElement.prototype;

  async function aim(element: HTMLAudioElement): Promise<void> {
    const id = chosen();
    if (!canChoose || element.sinkId === id) return;
    try {
      await element.setSinkId(id);
    } catch {
      // It went a moment ago: the list of devices will say so.
      if (id !== "") await element.setSinkId("").catch(() => undefined);
    }
  }

  return {
    canChoose,
    play(voice) {
      const element = page.document.createElement("audio");
      element.hidden = true;
      element.srcObject = new page.MediaStream([voice]);
      let isBlocked = false;
      let forgetGesture: (() => void) | undefined;

      async function start(): Promise<void> {
        try {
          await element.play();
          isBlocked = false;
          // Only now: it takes a millisecond, in which the other side would wait for its ACK.
          if (playing.has(element)) page.document.body.append(element);
        } catch (error) {
          if (!playing.has(element) || (error as DOMException).name !== "NotAllowedError") return;
          isBlocked = true;
          forgetGesture = onNextGesture(page, () => void start());
        }
      }
      function stop(): void {
        if (!playing.delete(element)) return;
        forgetGesture?.();
        element.pause();
        element.srcObject = null;
        element.remove();
      }

      playing.set(element, stop);
      void aim(element);
      void start();
      return {
        get isBlocked() {
          return isBlocked;
        },
        stop,
      };
    },
    follow() {
      for (const element of playing.keys()) void aim(element);
    },
    dispose() {
      for (const stop of [...playing.values()]) stop();
    },
  };
}

import type { Microphone } from "../../ports/mediaPort";
import { createEmitter } from "../../shared/emitter";
import type { Emitter } from "../../shared/emitter";
import { microphoneRefusalOf } from "./microphoneRefusal";
import type { MicrophoneRefusalCode } from "./microphoneRefusal";

export interface Capture {
  open(): Promise<Microphone>;
  /** Another device may have to be used now: the chosen one is another, or devices came or went. */
  follow(): void;
  readonly isLive: boolean;
  dispose(): void;
}

export interface CaptureInputs {
  readonly page: Window & typeof globalThis;
  /** The id of the chosen device; empty: the default. */
  readonly chosen: () => string;
  /** What came of asking for a microphone; undefined: it is open. */
  readonly onOutcome: (refused: MicrophoneRefusalCode | undefined) => void;
}

interface Holder {
  track: MediaStreamTrack;
  readonly replaced: Emitter<MediaStreamTrack | undefined>;
}

const processing = { echoCancellation: true, noiseSuppression: true, autoGainControl: true };

/** One open device for all who speak; each has a track of its own that is fed from it. */
export function createCapture({ page, chosen, onOutcome }: CaptureInputs): Capture {
  const holders = new Set<Holder>();
  /** Holders, and those who wait for one. */
  let users = 0;
  let source: MediaStreamTrack | undefined;
  /** What was chosen when the source was opened, and what was opened then. */
  let sourceIds: readonly string[] = [];
  let opening: Promise<void> | undefined;

  async function ask(deviceId: string): Promise<MediaStreamTrack> {
    const stream = await page.navigator.mediaDevices.getUserMedia({ audio: deviceId === "" ? processing : { ...processing, deviceId: { exact: deviceId } } });
    const [track] = stream.getAudioTracks();
    if (!track) throw microphoneRefusalOf({ name: "NotFoundError" });
    sourceIds = [...sourceIds, deviceId];
    return track;
  }

  async function askChosenOrDefault(): Promise<MediaStreamTrack> {
    const id = chosen();
    sourceIds = [id];
    try {
      return await ask(id);
    } catch (error) {
      if (id === "" || microphoneRefusalOf(error).code === "microphoneDenied") throw error;
      return ask("");
    }
  }

  function stopSource(): void {
    if (source) source.onended = null;
    source?.stop();
    source = undefined;
  }

  /** A new source for all holders. Rejects with a refusal, and then there is none. */
  async function renew(): Promise<void> {
    try {
      const next = await askChosenOrDefault();
      stopSource();
      if (users === 0) {
        next.stop();
        return;
      }
      source = next;
      next.onended = lose;
      onOutcome(undefined);
    } catch (error) {
      stopSource();
      const refusal = microphoneRefusalOf(error);
      onOutcome(refusal.code);
      throw refusal;
    } finally {
      opening = undefined;
    }
    for (const holder of holders) {
      const before = holder.track;
      if (source) holder.track = source.clone();
      holder.replaced.emit(holder.track);
      before.stop();
    }
    follow();
  }

  async function replace(): Promise<void> {
    try {
      await (opening ??= renew());
    } catch {
      for (const holder of holders) holder.replaced.emit(undefined);
    }
  }

  function follow(): void {
    const id = chosen();
    if (users === 0 || opening) return;
    // The one in use has become the right one: one that failed may be tried again.
    if (id === sourceIds.at(-1)) sourceIds = [id];
    if (source?.readyState !== "live" || !sourceIds.includes(id)) void replace();
  }

  /** Unplugged, or taken away by the browser. */
  function lose(): void {
    stopSource();
    void replace();
  }

  return {
    async open() {
      users += 1;
      try {
        if (source?.readyState !== "live") await (opening ??= renew());
      } catch (error) {
        users -= 1;
        throw error;
      }
      if (!source) {
        // Disposed meanwhile.
        users = Math.max(0, users - 1);
        throw microphoneRefusalOf({ name: "NotAllowedError" });
      }
      const holder: Holder = { track: source.clone(), replaced: createEmitter(() => undefined) };
      holders.add(holder);
      return {
        get track() {
          return holder.track;
        },
        onReplaced: (listener) => holder.replaced.subscribe(listener),
        release() {
          if (!holders.delete(holder)) return;
          holder.track.stop();
          users -= 1;
          if (users === 0) stopSource();
        },
      };
    },
    follow,
    get isLive() {
      return source?.readyState === "live";
    },
    dispose() {
      users = 0;
      for (const { track } of holders) track.stop();
      holders.clear();
      stopSource();
    },
  };
}

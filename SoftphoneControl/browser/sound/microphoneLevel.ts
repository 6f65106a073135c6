import type { microphoneFaults } from "../../model/settings/soundDevices";
import { mayCapture, microphoneRefusalOf } from "../media/microphoneRefusal";

/** Percent of what a microphone can tell; or why there is none. */
export type HeardLevel = number | keyof typeof microphoneFaults;

const faults = { microphoneDenied: "denied", microphoneMissing: "missing", microphoneBusy: "busy" } as const;
/** As often as an eye can follow. Milliseconds. */
const readEveryMs = 80;
/** What counts as silence, and the full scale. Decibels. */
const quietest = -60;
const loudest = -10;

/** Opens a microphone for as long as somebody wants to see it move; empty id: the system's default. Returns what closes it. */
export function listenToLevel(page: Window & typeof globalThis, id: string, tell: (level: HeardLevel) => void): () => void {
  let track: MediaStreamTrack | undefined;
  let audio: AudioContext | undefined;
  let timer: number | undefined;
  let isOver = false;

  function stop(): void {
    isOver = true;
    page.clearInterval(timer);
    if (track) track.onended = null;
    track?.stop();
    void audio?.close().catch(() => undefined);
    audio = undefined;
  }

  function fail(error: unknown): void {
    if (isOver) return;
    stop();
    tell(mayCapture(page) ? faults[microphoneRefusalOf(error).code] : "barred");
  }

  async function start(): Promise<void> {
    const stream = await page.navigator.mediaDevices.getUserMedia({ audio: id === "" ? true : { deviceId: { exact: id } } });
    [track] = stream.getAudioTracks();
    if (isOver) {
      track?.stop();
      return;
    }
    if (track) track.onended = () => { fail({ name: "NotFoundError" }); };
    audio = new page.AudioContext();
    void audio.resume().catch(() => undefined);
    const analyser = audio.createAnalyser();
    analyser.fftSize = 1024;
    audio.createMediaStreamSource(stream).connect(analyser);
    const samples = new Float32Array(analyser.fftSize);
    timer = page.setInterval(() => {
      analyser.getFloatTimeDomainData(samples);
      const power = samples.reduce((sum, sample) => sum + sample * sample, 0) / samples.length;
      const decibels = 10 * Math.log10(power || 1e-10);
      tell(Math.round(Math.min(1, Math.max(0, (decibels - quietest) / (loudest - quietest))) * 100));
    }, readEveryMs);
  }

  start().catch(fail);
  return stop;
}

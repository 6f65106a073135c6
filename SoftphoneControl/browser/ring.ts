import type { CallTone, RingSettings } from "../model/settings/ringing";
import type { RingPort, SoundState } from "../ports/ringPort";
import { createEmitter } from "../shared/emitter";
import { idOfChosen } from "./media/deviceChoice";
import { createDeviceList } from "./media/deviceList";
import { onNextGesture } from "./media/gesture";
import { networkTone } from "./sound/networkTones";
import { canAim, createOutlet } from "./sound/outlet";
import type { Outlet } from "./sound/outlet";
import { ringTones } from "./sound/ringTones";
import { schedule } from "./sound/tone";
import type { Tone } from "./sound/tone";

/** What is tried out: how calls ring, and what is heard of them. */
export type SoundTest = "ringing" | "speaker";

export interface Ring extends RingPort {
  /** Called inside a click or key press: the browser then lets the page sound. */
  unlock(): void;
  /** Sounds for a few seconds. Returns what stops it; `onEnd` is told either way. */
  test(what: SoundTest, settings: RingSettings, onEnd: () => void): () => void;
  /** Labels of the devices that can ring, as far as the browser names them; undefined where it lets nobody choose. */
  readonly ringers: readonly string[] | undefined;
  onRingersChanged(listener: () => void): () => void;
}

/** Longer than any call may ring. Seconds. */
const longestRing = 660;
const shortTone = 4;
const testMs = 3_000;
/** In which an audio context that may sound has begun to. */
const wakeMs = 1_000;
/** Until everybody has heard of the call that rings, and its card is painted. */
const momentMs = 500;
const loudestRing = 0.35;
const networkVolume = 0.06;
const speakerTest: Tone = { notes: [[0, 440, 0.4], [0.5, 554.37, 0.4], [1, 659.25, 0.8]], round: 3, partials: [[1, 1]], touch: "held" };

/** Of so many percent: loudness is felt as its square root. */
function loudnessOf(volume: number): number {
  return loudestRing * (volume / 100) ** 2;
}

/** Tones made by Web Audio: strict content policies allow no sound files. */
export function createRing(page: Window & typeof globalThis): Ring {
  const states = createEmitter<SoundState>(() => undefined);
  const losses = createEmitter<string>(() => undefined);
  const changes = createEmitter<undefined>(() => undefined);
  const list = createDeviceList(page, follow);
  let settings: RingSettings = { tone: "chime", volume: 60, ringer: "", output: "", country: "US" };
  let audio: AudioContext | undefined;
  let outlet: Outlet | undefined;
  let sounding: (() => void) | undefined;
  let endTest: (() => void) | undefined;
  let wanted: CallTone | undefined;
  /** It should sound, and does not: an unanswered wish to wake up, or no audio at all. */
  let isStuck = false;
  let wasThere = "";
  let isDisposed = false;
  let forgetGesture: (() => void) | undefined;

  function ensureAudio(): AudioContext | undefined {
    if (audio || isDisposed || !("AudioContext" in page)) return audio;
    try {
      audio = new page.AudioContext();
    } catch {
      // As many as the browser allows are open.
      isStuck = true;
      return undefined;
    }
    outlet = createOutlet(page, audio);
    audio.onstatechange = () => {
      if (audio?.state === "running") isStuck = false;
      // A telephone call on the same machine, a device that went: what should sound goes on once it may.
      else if (wanted !== undefined) wake();
      states.emit(soundState());
      if (audio?.state === "running" && wanted !== undefined && !sounding) start(wanted);
    };
    return audio;
  }

  function soundState(): SoundState {
    if (!("AudioContext" in page)) return "ready";
    if (audio?.state === "running") return "ready";
    return page.navigator.userActivation?.hasBeenActive && !isStuck ? "ready" : "blocked";
  }

  function wake(): void {
    const context = ensureAudio();
    if (!context || context.state === "running" || context.state === "closed") return;
    void context.resume().catch(() => undefined);
    listenForGesture();
    page.setTimeout(() => {
      if (isDisposed || context.state === "running" || wanted === undefined) return;
      isStuck = true;
      states.emit(soundState());
    }, wakeMs);
  }

  /** The first click or key anywhere on the page is enough for the browser. */
  function listenForGesture(): void {
    forgetGesture ??= onNextGesture(page, () => {
      forgetGesture = undefined;
      unlock();
    });
  }

  function unlock(): void {
    const context = ensureAudio();
    if (context && context.state !== "running") void context.resume().catch(() => undefined);
    states.emit(soundState());
  }

  function start(tone: CallTone): void {
    if (!ensureAudio() || !outlet) return;
    sounding?.();
    follow();
    const isRing = tone === "ringing";
    sounding = schedule(outlet.into, isRing ? ringTones[settings.tone] : networkTone(tone, settings.country), isRing || tone === "ringBack" ? longestRing : shortTone, later);
    // Only now: waking, it would find that nothing sounds yet.
    wake();
  }

  function later(act: () => void): () => void {
    const timer = page.setTimeout(act, momentMs);
    return () => { page.clearTimeout(timer); };
  }

  function stop(): void {
    endTest?.();
    sounding?.();
    sounding = undefined;
  }

  /** Settings or devices are others. */
  function follow(): void {
    const { ringer, volume, output } = settings;
    if (isDisposed) return;
    const id = idOfChosen({ id: "", label: ringer }, list.outputs);
    if (id === "" && ringer !== "" && wasThere === ringer) losses.emit(ringer);
    wasThere = id === "" ? "" : ringer;
    changes.emit(undefined);
    if (!outlet || endTest) return;
    const rings = wanted === "ringing";
    outlet.into.gain.value = rings ? loudnessOf(volume) : networkVolume;
    void outlet.aim(rings ? id : output);
  }

  listenForGesture();

  return {
    set(next) {
      const isOther = next.tone !== settings.tone;
      settings = next;
      if (isOther && wanted === "ringing" && sounding) {
        stop();
        start(wanted);
      } else follow();
    },
    play(tone) {
      stop();
      const isReady = soundState() === "ready";
      // Why a call came to nothing is not worth telling later.
      wanted = isReady || tone === "ringing" || tone === "ringBack" ? tone : undefined;
      if (isReady) start(tone);
    },
    silence() {
      wanted = undefined;
      stop();
    },
    get sound() {
      return soundState();
    },
    subscribe: (listener) => states.subscribe(listener),
    onRingerGone: (listener) => losses.subscribe(listener),
    unlock,
    test(what, tried, onEnd) {
      endTest?.();
      // A call that rings is the better test.
      if (wanted === "ringing" || wanted === "ringBack" || !ensureAudio() || !outlet) {
        onEnd();
        return () => undefined;
      }
      unlock();
      const rings = what === "ringing";
      outlet.into.gain.value = rings ? loudnessOf(tried.volume) : networkVolume * 2;
      void outlet.aim(rings ? idOfChosen({ id: "", label: tried.ringer }, list.outputs) : tried.output);
      const silence = schedule(outlet.into, rings ? ringTones[tried.tone] : speakerTest, testMs / 1000, later);
      const timer = page.setTimeout(end, testMs);
      function end(): void {
        if (endTest !== end) return;
        endTest = undefined;
        page.clearTimeout(timer);
        silence();
        onEnd();
      }
      endTest = end;
      return end;
    },
    get ringers() {
      return canAim(page) ? list.outputs.map(({ label }) => label).filter((label) => label !== "") : undefined;
    },
    onRingersChanged: (listener) => changes.subscribe(listener),
    dispose() {
      wanted = undefined;
      stop();
      isDisposed = true;
      forgetGesture?.();
      list.dispose();
      void audio?.close().catch(() => undefined);
      audio = undefined;
    },
  };
}

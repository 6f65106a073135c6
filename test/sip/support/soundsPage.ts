import { createMix } from "../../../SoftphoneControl/adapters/sip/sounds/mix";
import { createSounds } from "../../../SoftphoneControl/adapters/sip/sounds/sounds";
import type { MixableSound } from "../../../SoftphoneControl/adapters/sip/sounds/legSound";
import { createClock } from "../../../SoftphoneControl/browser/clock";
import { createMedia } from "../../../SoftphoneControl/browser/media/media";
import type { CallMedia } from "../../../SoftphoneControl/model/workItems/callMedia";
import type { IceServer } from "../../../SoftphoneControl/model/agent/credentials";
import type { MediaPort } from "../../../SoftphoneControl/ports/mediaPort";

/** Phones in one page that talk to each other over real peer connections, each with a tone of its own for a voice. */

type Page = Window & typeof globalThis;

const studio = new AudioContext();
const clock = createClock(window);
const peers = new Set<RTCPeerConnection>();
const contexts = new Set<AudioContext>();
const microphones = new Set<MediaStreamTrack>();

class CountedPeer extends RTCPeerConnection {
  constructor(configuration?: RTCConfiguration) {
    super(configuration);
    peers.add(this);
  }
}
class CountedContext extends AudioContext {
  constructor(options?: AudioContextOptions) {
    super(options);
    contexts.add(this);
  }
}

const audios = new Set<HTMLAudioElement>();
const createElement = document.createElement.bind(document);
document.createElement = (name: string) => {
  const element = createElement(name);
  if (element instanceof HTMLAudioElement) audios.add(element);
  return element;
};

/** What is left of calls that are over. */
export function leftOvers() {
  return {
    peers: [...peers].filter(({ signalingState }) => signalingState !== "closed").length,
    contexts: [...contexts].filter(({ state }) => state !== "closed").length,
    microphones: [...microphones].filter(({ readyState }) => readyState === "live").length,
    audioElements: [...audios].filter(({ srcObject, isConnected }) => srcObject !== null || isConnected).length,
  };
}

/** Where the browser stands with offers and answers, of each connection that is open. */
export function signalling(): readonly RTCSignalingState[] {
  return [...peers].map(({ signalingState }) => signalingState).filter((state) => state !== "closed");
}

function toneTrack(hertz: number): MediaStreamTrack {
  const oscillator = studio.createOscillator();
  oscillator.frequency.value = hertz;
  const out = studio.createMediaStreamDestination();
  // Soft enough for several to be mixed.
  const gain = studio.createGain();
  gain.gain.value = 0.15;
  oscillator.connect(gain).connect(out);
  oscillator.start();
  const [track] = out.stream.getAudioTracks() as [MediaStreamTrack];
  count(track);
  return track;
}

/** Clones are microphones, too. */
function count(track: MediaStreamTrack): void {
  microphones.add(track);
  const clone = track.clone.bind(track);
  track.clone = () => {
    const copy = clone();
    count(copy);
    return copy;
  };
}

/** This page, with microphones that sing: `devices` are their tones, the first one is the default. */
function singingPage(devices: readonly number[]): Page {
  const list = devices.map((hertz) => ({ kind: "audioinput", deviceId: `mic-${hertz}`, label: `${hertz} Hz`, groupId: "" }));
  const mediaDevices = Object.assign(new EventTarget(), {
    enumerateDevices: async () => list,
    getUserMedia: async ({ audio }: { audio: { deviceId?: { exact: string } } }) => {
      const hertz = Number(audio.deviceId?.exact.slice(4) ?? devices[0]);
      return new MediaStream([toneTrack(hertz)]);
    },
  });
  const permissions = { query: async () => Object.assign(new EventTarget(), { state: "granted" }) };
  const navigator = { mediaDevices, permissions };
  return new Proxy(window, {
    get(target, key) {
      if (key === "navigator") return navigator;
      if (key === "RTCPeerConnection") return CountedPeer;
      if (key === "AudioContext") return CountedContext;
      const value: unknown = Reflect.get(target, key);
      return typeof value === "function" && !/^[A-Z]/.test(String(key)) ? (value as (...args: unknown[]) => unknown).bind(target) : value;
    },
  });
}

export interface End {
  readonly sound: MixableSound;
  readonly media: CallMedia[];
  readonly restarts: { count: number };
  answer(): void;
  close(): void;
}

export interface Phone {
  readonly port: MediaPort;
  end(servers?: readonly IceServer[], gatheringMs?: number): End;
}

export function createPhone(...devices: number[]): Phone {
  const port = createMedia({ page: singingPage(devices), log: { write: () => undefined } });
  return { port, end: (servers = [], gatheringMs = 500) => createEnd(port, servers, gatheringMs) };
}

/** With the microphones and permissions that the browser itself has. */
export function createRealPhone(): Phone {
  const port = createMedia({ page: window, log: { write: () => undefined } });
  return { port, end: (servers = [], gatheringMs = 500) => createEnd(port, servers, gatheringMs) };
}

function createEnd(port: MediaPort, servers: readonly IceServer[], gatheringMs: number): End {
  const listeners = new Set<() => void>();
  const session = { state: "Establishing", stateChange: { addListener: (listener: () => void) => listeners.add(listener) } };
  const sound = createSounds({ media: port, clock, iceServers: () => servers, gatheringMs })(session as never) as MixableSound;
  const media: CallMedia[] = [];
  const restarts = { count: 0 };
  sound.onMedia = (news) => media.push(news);
  sound.onRestartWanted = () => {
    restarts.count += 1;
  };
  return {
    sound,
    media,
    restarts,
    answer() {
      session.state = "Established";
      for (const tell of listeners) tell();
    },
    close: () => { sound.close(); },
  };
}

/** As far ends write it that put their sound into a stream; browsers treat that differently when an offer is taken back. */
function inStream(sdp: string): string {
  return sdp.replace(/^a=msid:- /gm, "a=msid:stream ");
}

export async function negotiate(from: End, to: End): Promise<{ offer: string; answer: string }> {
  const { body: offer } = await from.sound.getDescription();
  await to.sound.setDescription(inStream(offer));
  const { body: answer } = await to.sound.getDescription();
  await from.sound.setDescription(inStream(answer));
  return { offer, answer };
}

export async function connect(from: End, to: End): Promise<{ offer: string; answer: string }> {
  const said = await negotiate(from, to);
  from.answer();
  to.answer();
  return said;
}

const meters = new WeakMap<MediaStreamTrack, AnalyserNode>();

function meterOf(track: MediaStreamTrack): AnalyserNode {
  let meter = meters.get(track);
  if (!meter) {
    meter = studio.createAnalyser();
    meter.fftSize = 8_192;
    meter.smoothingTimeConstant = 0;
    studio.createMediaStreamSource(new MediaStream([track])).connect(meter);
    meters.set(track, meter);
  }
  return meter;
}

function level(track: MediaStreamTrack, hertz: number): number {
  const meter = meterOf(track);
  const bins = new Float32Array(meter.frequencyBinCount);
  meter.getFloatFrequencyData(bins);
  const at = Math.round((hertz * meter.fftSize) / studio.sampleRate);
  return Math.max(...bins.slice(at - 1, at + 2));
}

const sleep = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Waits until exactly these of the tones are heard, twice in a row; says what is heard if it never comes so. */
export async function hears(end: End, wanted: readonly number[], of: readonly number[], patienceMs = 3_000): Promise<string> {
  const until = performance.now() + patienceMs;
  let told = "";
  for (let right = 0; performance.now() < until; ) {
    const { heard } = end.sound;
    const levels = of.map((hertz) => (heard ? level(heard, hertz) : -Infinity));
    const isRight = of.every((hertz, index) => ((levels[index] ?? 0) > -50) === wanted.includes(hertz));
    told = of.map((hertz, index) => `${hertz} Hz ${levels[index]?.toFixed(0)} dB`).join(", ");
    right = isRight ? right + 1 : 0;
    if (right === 2) return "right";
    await sleep(60);
  }
  return `wanted ${wanted.join(", ") || "nothing"}; heard ${told}`;
}

export { createMix, sleep };

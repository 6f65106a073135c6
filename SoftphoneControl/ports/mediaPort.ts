import type { SoundDeviceKind, SoundDevices } from "../model/settings/soundDevices";
import type { Listener, Unsubscribe } from "../shared/emitter";

/** A microphone that is open. All who opened it share one capture; the last `release` ends it. */
export interface Microphone {
  /** The opener's own: disabling it silences nobody else. */
  readonly track: MediaStreamTrack;
  /** Another device took its place: from now on `track` is the new one. Undefined: it went, and there is no other. */
  onReplaced(listener: Listener<MediaStreamTrack | undefined>): Unsubscribe;
  /** Releasing twice does nothing. */
  release(): void;
}

/** What somebody on the line says, being heard. */
export interface Playing {
  /** The browser makes no sound before the agent has clicked somewhere; it begins by itself then. */
  readonly isBlocked: boolean;
  stop(): void;
}

/** Several voices in one track. */
export interface Mixer {
  readonly track: MediaStreamTrack;
  /** Returns what takes it out again. */
  add(voice: MediaStreamTrack): () => void;
  dispose(): void;
}

/** The page's own ears and mouth. */
export interface MediaPort {
  readonly devices: SoundDevices;
  subscribe(listener: Listener<SoundDevices>): Unsubscribe;
  /** Asks the agent if need be. Rejects with a `ContactCenterRefusal`: `microphoneDenied`, `microphoneMissing`, `microphoneBusy`. */
  openMicrophone(): Promise<Microphone>;
  /** From now on, in calls that are up too; an id that is not there means the system's default. Remembered by label. */
  choose(kind: SoundDeviceKind, id: string): void;
  createPeer(configuration: RTCConfiguration): RTCPeerConnection;
  /** On the chosen output, until it is stopped. */
  play(voice: MediaStreamTrack): Playing;
  createMixer(): Mixer;
  dispose(): void;
}

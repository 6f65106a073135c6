/** A page with microphones and loudspeakers that tests plug in and out. Nothing sounds. */

interface Device {
  readonly kind: MediaDeviceKind;
  readonly deviceId: string;
  readonly label: string;
}

export class FakeTrack extends EventTarget {
  readonly kind = "audio";
  enabled = true;
  readyState: "live" | "ended" = "live";
  onended: (() => void) | null = null;
  constructor(readonly deviceId: string) {
    super();
  }
  clone(): FakeTrack {
    return new FakeTrack(this.deviceId);
  }
  stop(): void {
    this.readyState = "ended";
  }
}

class FakeAudio {
  hidden = false;
  srcObject: unknown = null;
  sinkId = "";
  isAttached = false;
  isPlaying = false;
  constructor(private readonly page: FakeSoundPage) {}
  async play(): Promise<void> {
    if (this.page.isSilenced) throw Object.assign(new Error(), { name: "NotAllowedError" });
    this.isPlaying = true;
  }
  pause(): void {
    this.isPlaying = false;
  }
  async setSinkId(id: string): Promise<void> {
    if (id !== "" && !this.page.has(id)) throw Object.assign(new Error(), { name: "NotFoundError" });
    this.sinkId = id;
  }
  remove(): void {
    this.isAttached = false;
  }
}

export interface FakeSoundPage {
  readonly window: Window & typeof globalThis;
  /** What was opened, newest last; of each, the device asked for ("" for any). */
  readonly opened: readonly FakeTrack[];
  readonly audios: readonly FakeAudio[];
  isSilenced: boolean;
  /** The next request for a microphone fails so, or all of them. */
  failure: { name: string; isOnlyFor?: string } | undefined;
  has(id: string): boolean;
  plug(kind: MediaDeviceKind, deviceId: string, label?: string): void;
  unplug(deviceId: string): void;
  setPermission(state: PermissionState): void;
  click(): void;
}

export function createFakeSoundPage({ isSecure = true, permission = "granted" } = {}): FakeSoundPage {
  let devices: readonly Device[] = [];
  let state: string = permission;
  const opened: FakeTrack[] = [];
  const audios: FakeAudio[] = [];
  const gestures = new EventTarget();
  const status = new EventTarget();
  Object.defineProperty(status, "state", { get: () => state });

  const mediaDevices = Object.assign(new EventTarget(), {
    enumerateDevices: async () => (state === "granted" ? devices : [...new Map(devices.map(({ kind }) => [kind, { kind, deviceId: "", label: "" }])).values()]),
    async getUserMedia({ audio }: { audio: { deviceId?: { exact: string } } }) {
      const id = audio.deviceId?.exact;
      const fail = (name: string) => {
        throw Object.assign(new Error("words of the browser"), { name });
      };
      if (page.failure && (page.failure.isOnlyFor === undefined || page.failure.isOnlyFor === id)) fail(page.failure.name);
      const inputs = devices.filter(({ kind }) => kind === "audioinput");
      const found = id === undefined ? inputs[0] : inputs.find(({ deviceId }) => deviceId === id);
      if (!found) return fail(id === undefined ? "NotFoundError" : "OverconstrainedError");
      state = "granted";
      const track = new FakeTrack(found.deviceId);
      opened.push(track);
      return { getAudioTracks: () => [track] };
    },
  });

  const window = {
    navigator: isSecure ? { mediaDevices, permissions: { query: async () => (permission === "untold" ? Promise.reject(new TypeError()) : status) } } : {},
    document: {
      createElement: () => {
        const audio = new FakeAudio(page);
        audios.push(audio);
        return audio;
      },
      body: { append: (audio: FakeAudio) => { audio.isAttached = true; } },
    },
    HTMLMediaElement: { prototype: { setSinkId: () => undefined } },
    MediaStream: class {},
    addEventListener: gestures.addEventListener.bind(gestures),
    removeEventListener: gestures.removeEventListener.bind(gestures),
  };

  const page: FakeSoundPage = {
    window: window as never,
    opened,
    audios,
    isSilenced: false,
    failure: undefined,
    has: (id) => devices.some(({ deviceId }) => deviceId === id),
    plug(kind, deviceId, label = deviceId) {
      devices = [...devices, { kind, deviceId, label }];
      mediaDevices.dispatchEvent(new Event("devicechange"));
    },
    unplug(id) {
      devices = devices.filter(({ deviceId }) => deviceId !== id);
      for (const track of opened) {
        if (track.deviceId !== id || track.readyState === "ended") continue;
        track.readyState = "ended";
        track.onended?.();
      }
      mediaDevices.dispatchEvent(new Event("devicechange"));
    },
    setPermission(next) {
      state = next;
      status.dispatchEvent(new Event("change"));
    },
    click: () => { gestures.dispatchEvent(new Event("pointerdown")); },
  };
  return page;
}

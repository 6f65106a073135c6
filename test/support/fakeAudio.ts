/** A page that makes tones; nothing sounds. */

class FakeParam {
  value = 0;
  readonly values: number[] = [];
  setValueAtTime(value: number): void {
    this.values.push(value);
  }
  setTargetAtTime(): void {
    // Only a ramp.
  }
}

class FakeNode {
  readonly gain = new FakeParam();
  readonly stream = {};
  readonly into = new Set<unknown>();
  constructor(readonly context: FakeContext) {}
  connect<To>(to: To): To {
    this.into.add(to);
    return to;
  }
  disconnect(from?: unknown): void {
    if (from === undefined) this.into.clear();
    else this.into.delete(from);
  }
}

class FakeOscillator extends FakeNode {
  readonly frequency = new FakeParam();
  isOn = false;
  start(): void {
    this.isOn = true;
  }
  stop(at?: number): void {
    if (at === undefined) this.isOn = false;
  }
}

export class FakeContext {
  state: AudioContextState | "interrupted" = "suspended";
  currentTime = 0;
  sinkId = "";
  onstatechange: (() => void) | undefined;
  readonly destination = {};
  readonly gains: FakeNode[] = [];
  readonly oscillators: FakeOscillator[] = [];
  constructor(private readonly page: FakeAudioPage) {
    page.contexts.push(this);
  }
  createGain(): FakeNode {
    const node = new FakeNode(this);
    this.gains.push(node);
    return node;
  }
  createOscillator(): FakeOscillator {
    const oscillator = new FakeOscillator(this);
    this.oscillators.push(oscillator);
    return oscillator;
  }
  createMediaStreamDestination(): FakeNode {
    return new FakeNode(this);
  }
  async resume(): Promise<void> {
    if (this.page.mayResume) this.turn("running");
  }
  async close(): Promise<void> {
    this.state = "closed";
  }
  turn(state: FakeContext["state"]): void {
    this.state = state;
    this.onstatechange?.();
  }
}

export interface FakeAudioPage {
  readonly window: Window & typeof globalThis;
  readonly contexts: FakeContext[];
  readonly elements: { sinkId: string; isPlaying: boolean }[];
  mayResume: boolean;
  /** Frequencies that sound now, in Hz. */
  sounding(): number[];
  /** Of the outlet: what all goes through. */
  volume(): number;
  plug(...labels: readonly string[]): Promise<void>;
  click(): void;
  advance(ms: number): Promise<void>;
}

/** @param sinks which of the two ways of choosing a device the browser has. */
export function createFakeAudioPage({ sinks = "context", wasClicked = true }: { sinks?: "context" | "element" | "none"; wasClicked?: boolean } = {}): FakeAudioPage {
  const target = new EventTarget();
  let labels: readonly string[] = [];
  const mediaDevices = Object.assign(new EventTarget(), {
    enumerateDevices: async () => labels.map((label) => ({ kind: "audiooutput", deviceId: `id of ${label}`, label, groupId: label })),
  });
  const page: FakeAudioPage = {
    window: undefined as never,
    contexts: [],
    elements: [],
    mayResume: true,
    sounding: () => page.contexts.flatMap(({ oscillators }) => oscillators.filter(({ isOn }) => isOn).map(({ frequency }) => Math.round(frequency.values[0] ?? 0))),
    volume: () => page.contexts[0]?.gains[0]?.gain.value ?? 0,
    async plug(...there) {
      labels = there;
      mediaDevices.dispatchEvent(new Event("devicechange"));
      await jest.advanceTimersByTimeAsync(0);
    },
    click: () => { target.dispatchEvent(new Event("pointerdown")); },
    advance: (ms) => jest.advanceTimersByTimeAsync(ms),
  };
  class Context extends FakeContext {
    constructor() {
      super(page);
    }
  }
  if (sinks === "context") {
    Object.assign(Context.prototype, {
      async setSinkId(this: FakeContext, id: string) {
        if (id !== "" && !labels.includes(id.slice("id of ".length))) throw new Error("no such device");
        this.sinkId = id;
      },
    });
  }
  class Element {
    sinkId = "";
    isPlaying = false;
    srcObject: unknown;
    async play() {
      this.isPlaying = true;
    }
    pause() {
      this.isPlaying = false;
    }
  }
  if (sinks === "element") {
    Object.assign(Element.prototype, {
      async setSinkId(this: Element, id: string) {
        this.sinkId = id;
      },
    });
  }
  const window = {
    AudioContext: Context,
    HTMLMediaElement: Element,
    navigator: { mediaDevices, userActivation: { hasBeenActive: wasClicked } },
    document: {
      createElement: () => {
        const element = new Element();
        page.elements.push(element);
        return element;
      },
    },
    setTimeout: (act: () => void, ms: number) => setTimeout(act, ms),
    clearTimeout: (timer: NodeJS.Timeout) => { clearTimeout(timer); },
    addEventListener: target.addEventListener.bind(target),
    removeEventListener: target.removeEventListener.bind(target),
  };
  return Object.assign(page, { window: window as never });
}

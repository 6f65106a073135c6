/** A page that makes tones; nothing sounds. */

class FakeParam {
  value = 0;
  readonly values: number[] = [];
  private targets: readonly { readonly value: number; readonly at: number }[] = [];
  setValueAtTime(value: number): void {
    this.values.push(value);
  }
  setTargetAtTime(value: number, at: number): void {
    this.targets = [...this.targets, { value, at }];
  }
  cancelScheduledValues(from: number): void {
    this.targets = this.targets.filter(({ at }) => at < from);
  }
  /** Where it leads by then. */
  at(time: number): number {
    return this.targets.filter(({ at }) => at <= time).at(-1)?.value ?? this.value;
  }
}

class FakeNode {
  readonly gain = new FakeParam();
  readonly stream = {};
  readonly into = new Set<unknown>();
  /** Signs of life hold it open. */
  isGate = false;
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

/** Says that it is over by an event, as soon as its page does anything. */
class FakeBeat extends FakeNode {
  readonly offset = new FakeParam();
  onended: (() => void) | undefined;
  override connect<To>(to: To): To {
    if (to instanceof FakeNode) to.isGate = true;
    return super.connect(to);
  }
  start(): void {
    // At once.
  }
  stop(at: number): void {
    setTimeout(() => { this.context.page.does(() => this.onended?.()); }, (at - this.context.currentTime) * 1_000);
  }
}

export class FakeContext {
  state: AudioContextState | "interrupted" = "suspended";
  private readonly madeAt = Date.now();
  sinkId = "";
  onstatechange: (() => void) | undefined;
  readonly destination = {};
  readonly gains: FakeNode[] = [];
  readonly oscillators: FakeOscillator[] = [];
  constructor(readonly page: FakeAudioPage) {
    page.contexts.push(this);
  }
  get currentTime(): number {
    return (Date.now() - this.madeAt) / 1_000;
  }
  createConstantSource(): FakeBeat {
    return new FakeBeat(this);
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

/** No gate on its way is closed. */
function isHeard(node: FakeNode): boolean {
  if (node.isGate && node.gain.at(node.context.currentTime) === 0) return false;
  return [...node.into].every((next) => !(next instanceof FakeNode) || isHeard(next));
}

export interface FakeAudioPage {
  readonly window: Window & typeof globalThis;
  readonly contexts: FakeContext[];
  readonly elements: { sinkId: string; isPlaying: boolean }[];
  mayResume: boolean;
  /** Hanging, it does nothing until it lives again. */
  hangs(does: boolean): void;
  does(act: () => void): void;
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
  let isHanging = false;
  const held: (() => void)[] = [];
  const mediaDevices = Object.assign(new EventTarget(), {
    enumerateDevices: async () => labels.map((label) => ({ kind: "audiooutput", deviceId: `id of ${label}`, label, groupId: label })),
  });
  const page: FakeAudioPage = {
    window: undefined as never,
    contexts: [],
    elements: [],
    mayResume: true,
    hangs(does) {
      isHanging = does;
      for (const act of does ? [] : held.splice(0)) act();
    },
    does(act) {
      if (isHanging) held.push(act);
      else act();
    },
    sounding: () => page.contexts.flatMap(({ oscillators }) => oscillators.filter((oscillator) => oscillator.isOn && isHeard(oscillator)).map(({ frequency }) => Math.round(frequency.values[0] ?? 0))),
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

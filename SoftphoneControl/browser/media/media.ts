import type { MicrophoneState, SoundDevice, SoundDeviceKind, SoundDevices } from "../../model/settings/soundDevices";
import type { LogPort } from "../../ports/logPort";
import type { MediaPort } from "../../ports/mediaPort";
import { createEmitter } from "../../shared/emitter";
import { createCapture } from "./capture";
import { defaultDevices, idOfChosen, readDeviceLabels } from "./deviceChoice";
import type { DeviceChoiceStore } from "./deviceChoice";
import { createDeviceList } from "./deviceList";
import { createLoudspeaker } from "./loudspeaker";
import { mayCapture } from "./microphoneRefusal";
import type { MicrophoneRefusalCode } from "./microphoneRefusal";
import { createMixers } from "./mixers";

export interface MediaInputs {
  readonly page: Window & typeof globalThis;
  readonly log: LogPort;
  /** Without it, a choice lasts as long as the page. */
  readonly choice?: DeviceChoiceStore | undefined;
}

/** The page's microphones, loudspeakers and peer connections. Asks the agent for nothing before a microphone is opened. */
export function createMedia({ page, log, choice }: MediaInputs): MediaPort {
  const news = createEmitter<SoundDevices>(() => undefined);
  const canCapture = "mediaDevices" in page.navigator;
  const chosen: Record<SoundDeviceKind, SoundDevice> = { input: { id: "", label: "" }, output: { id: "", label: "" } };
  let refused: MicrophoneRefusalCode | undefined;
  let isDisposed = false;

  const list = createDeviceList(page, follow);
  const capture = createCapture({
    page,
    chosen: () => idOfChosen(chosen.input, list.inputs),
    onOutcome(outcome) {
      refused = outcome;
      void list.refresh().then(tell);
    },
  });
  const loudspeaker = createLoudspeaker(page, () => idOfChosen(chosen.output, list.outputs));
  const mixers = createMixers(page);
  let devices = read();

  function microphoneState(): MicrophoneState {
    if (!mayCapture(page)) return "barred";
    if (!canCapture || list.permission === "denied") return "denied";
    if (capture.isLive) return "granted";
    if (list.hasInput === false) return "missing";
    if (refused === "microphoneBusy") return "busy";
    if (refused === "microphoneDenied" && list.permission === "granted") return "system";
    // A prompt that was closed without an answer may be shown again.
    return list.permission ?? (refused === "microphoneDenied" ? "denied" : "unknown");
  }

  function read(): SoundDevices {
    const { inputs } = list;
    const outputs = loudspeaker.canChoose ? list.outputs : [];
    return { microphone: microphoneState(), inputs, outputs, input: idOfChosen(chosen.input, inputs), output: idOfChosen(chosen.output, outputs), defaults: list.defaults };
  }

  /** Devices came or went, or others are chosen. */
  function follow(): void {
    if (isDisposed) return;
    capture.follow();
    tell();
  }

  function tell(): void {
    if (isDisposed) return;
    loudspeaker.follow();
    const next = read();
    if (JSON.stringify(next) === JSON.stringify(devices)) return;
    devices = next;
    news.emit(devices);
  }

  async function keep(): Promise<void> {
    try {
      await choice?.save({ input: chosen.input.label, output: chosen.output.label });
    } catch {
      log.write({ level: "warning", source: "media", message: "the chosen sound devices could not be kept" });
    }
  }

  async function recall(): Promise<void> {
    const kept = readDeviceLabels((await choice?.load().catch(() => undefined)) ?? defaultDevices);
    // What the agent has chosen meanwhile counts.
    for (const kind of ["input", "output"] as const) {
      if (chosen[kind].label === "") chosen[kind] = { id: "", label: kept[kind] };
    }
    follow();
  }
  if (choice) void recall();

  return {
    get devices() {
      return devices;
    },
    subscribe: (listener) => news.subscribe(listener),
    openMicrophone: () => capture.open(),
    choose(kind, id) {
      chosen[kind] = (kind === "input" ? list.inputs : list.outputs).find((device) => device.id === id) ?? { id: "", label: "" };
      follow();
      void keep();
    },
    createPeer: (configuration) => new page.RTCPeerConnection(configuration),
    play: (voice) => loudspeaker.play(voice),
    createMixer: () => mixers.create(),
    dispose() {
      isDisposed = true;
      list.dispose();
      capture.dispose();
      loudspeaker.dispose();
      mixers.dispose();
    },
  };
}

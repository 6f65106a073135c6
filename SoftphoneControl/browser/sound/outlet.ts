/** Where tones come out of the machine. */
export interface Outlet {
  readonly into: GainNode;
  /** From now on on this device; empty, or one that is not there: the system's default. */
  aim(id: string): Promise<void>;
}

/** Whether the browser lets a page choose. */
export function canAim(page: Window & typeof globalThis): boolean {
  return [page.AudioContext, page.HTMLMediaElement].some((type) => "setSinkId" in type.prototype);
}

/** Where Web Audio can't choose its device, an audio element plays what it makes. */
export function createOutlet(page: Window & typeof globalThis, context: AudioContext): Outlet {
  const into = context.createGain();
  const sink = context as AudioContext & { setSinkId?(id: string): Promise<void> };
  let element: HTMLAudioElement | undefined;
  let aimed = "";
  into.connect(context.destination);

  async function playElsewhere(id: string): Promise<void> {
    if (!element) {
      const stream = context.createMediaStreamDestination();
      element = page.document.createElement("audio");
      element.srcObject = stream.stream;
      await element.setSinkId(id);
      await element.play();
      // Only now: a device that can't be had leaves the sound where it was.
      into.connect(stream);
    } else await element.setSinkId(id);
    into.disconnect(context.destination);
  }

  function playHere(): void {
    if (!element) return;
    element.pause();
    element.srcObject = null;
    element = undefined;
    into.disconnect();
    into.connect(context.destination);
  }

  return {
    into,
    async aim(id) {
      if (id === aimed) return;
      aimed = id;
      try {
        if (sink.setSinkId) await sink.setSinkId(id);
        else if (id === "") playHere();
        else await playElsewhere(id);
      } catch {
        // It went a moment ago. Never silent: the default will do.
        aimed = "";
        if (!sink.setSinkId) playHere();
        else if (id !== "") await sink.setSinkId("").catch(() => undefined);
      }
    },
  };
}

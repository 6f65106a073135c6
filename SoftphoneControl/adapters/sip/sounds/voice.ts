import type { MediaPort, Microphone } from "../../../ports/mediaPort";

/** What goes to the other side: the microphone, or a mix instead. */
export interface Voice {
  open(): Promise<void>;
  /** The microphone's own. */
  readonly track: MediaStreamTrack | undefined;
  readonly isLost: boolean;
  readonly isMuted: boolean;
  setMuted(isMuted: boolean): void;
  /** Muted by a conference, whatever this call says. */
  setSilenced(isSilenced: boolean): void;
  /** Nothing at all goes out: on hold. */
  setQuiet(isQuiet: boolean): void;
  say(track: MediaStreamTrack | undefined): void;
  /** Puts it on the line; device changes follow there. */
  attach(sender: RTCRtpSender): Promise<void>;
  close(): void;
}

/** @param onChanged the microphone is another one, came or went, or is muted or not. */
export function createVoice(media: MediaPort, onChanged: () => void): Voice {
  let opening: Promise<void> | undefined;
  let microphone: Microphone | undefined;
  let said: MediaStreamTrack | undefined;
  let sender: RTCRtpSender | undefined;
  let isMuted = false;
  let isSilenced = false;
  let isQuiet = false;
  let isLost = false;
  let isClosed = false;

  async function put(): Promise<void> {
    const track = said ?? microphone?.track ?? null;
    if (microphone) microphone.track.enabled = !(isMuted || isSilenced || isQuiet);
    if (said) said.enabled = !isQuiet;
    if (sender && sender.track !== track) await sender.replaceTrack(track);
  }

  function apply(): void {
    // A line that is closed meanwhile takes no track, and needs none.
    put().catch(() => undefined);
  }

  async function open(): Promise<void> {
    const opened = await media.openMicrophone();
    if (isClosed) {
      opened.release();
      return;
    }
    microphone = opened;
    microphone.onReplaced((track) => {
      isLost = track === undefined;
      apply();
      onChanged();
    });
    apply();
    onChanged();
  }

  return {
    open() {
      opening ??= open().catch((error: unknown) => {
        opening = undefined;
        throw error;
      });
      return opening;
    },
    get track() {
      return microphone?.track;
    },
    get isLost() {
      return isLost;
    },
    get isMuted() {
      return isMuted;
    },
    setMuted(muted) {
      isMuted = muted;
      apply();
      onChanged();
    },
    setSilenced(silenced) {
      isSilenced = silenced;
      apply();
    },
    setQuiet(quiet) {
      isQuiet = quiet;
      apply();
    },
    say(track) {
      said = track;
      apply();
    },
    async attach(line) {
      sender = line;
      await put();
    },
    close() {
      isClosed = true;
      microphone?.release();
      microphone = undefined;
      sender = undefined;
      isMuted = false;
    },
  };
}

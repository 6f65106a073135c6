import { SessionDescriptionHandlerError } from "sip.js";
import type { CallMedia } from "../../../model/workItems/callMedia";
import type { Playing } from "../../../ports/mediaPort";
import { createEmitter } from "../../../shared/emitter";
import type { Listener, Unsubscribe } from "../../../shared/emitter";
import type { Sound, SoundInputs } from "../sound";
import { createDigits } from "./digits";
import { gather } from "./gathering";
import { createNegotiation } from "./negotiation";
import { createVoice } from "./voice";
import { createWatch } from "./watch";

/** A sound that can be part of a conference. */
export interface MixableSound extends Sound {
  /** The agent's, as it goes to this call. */
  readonly voice: MediaStreamTrack | undefined;
  readonly isMuted: boolean;
  /** Muted because the conference is, whatever `setMuted` said. */
  setSilenced(isSilenced: boolean): void;
  /** `voice`, `heard` or `isMuted` is another now; undefined: nothing will follow. */
  subscribe(listener: Listener<void>): Unsubscribe;
}

const sdp = "application/sdp";

/** @param isAnswered whether the call is; `Watch` asks each time it looks. */
export function createLegSound({ media, clock, iceServers, gatheringMs }: SoundInputs, isAnswered: () => boolean): MixableSound & { look(): void } {
  const configuration = (): RTCConfiguration => ({
    iceServers: iceServers().map(({ urls, username, credential }) => ({ urls: [...urls], ...(username !== undefined && { username }), ...(credential !== undefined && { credential }) })),
    // Nothing of bundling: there is one line of sound, and a gateway's answer does not bundle it.
    rtcpMuxPolicy: "require",
  });
  const peer = media.createPeer(configuration());
  const changes = createEmitter<void>(() => undefined);
  const voice = createVoice(media, () => {
    changes.emit();
    look();
  });
  let heard: MediaStreamTrack | undefined;
  let playing: Playing | undefined;
  let isHeld = false;
  /** As both sides know it: a resume is not heard before. */
  let isAgreedHeld = false;
  let isClosed = false;

  const negotiation = createNegotiation({
    peer,
    gather: () => gather({ peer, clock, limitMs: gatheringMs, servers: iceServers() }),
    attach: (sender) => voice.attach(sender),
    isHeld: () => isHeld,
    onAgreed(held) {
      isAgreedHeld = held;
      applyHold();
      look();
    },
  });
  const digits = createDigits(clock, () => negotiation.line?.sender);
  const watch = createWatch({
    peer,
    clock,
    state: () => ({
      isAnswered: isAnswered(),
      isHeld: isHeld || isAgreedHeld,
      isHeldByOther: negotiation.isHeldByOther,
      isMicrophoneLost: voice.isLost,
      isSpeakerBlocked: playing?.isBlocked ?? false,
      dtls: negotiation.line?.sender.transport?.state,
    }),
    onMedia: (news) => sound.onMedia?.(news),
    onRestartWanted: () => sound.onRestartWanted?.(),
  });

  function applyHold(): void {
    const isQuiet = isHeld || isAgreedHeld;
    voice.setQuiet(isQuiet);
    if (heard) heard.enabled = !isQuiet;
  }

  function hear({ track }: RTCTrackEvent): void {
    if (isClosed || track.kind !== "audio" || track === heard) return;
    playing?.stop();
    heard = track;
    playing = media.play(track);
    // The first packet is here.
    track.addEventListener("unmute", look);
    applyHold();
    changes.emit();
  }

  // A new state may be a trouble, or its end.
  function look(): void {
    if (peer.remoteDescription) watch.look();
  }
  peer.addEventListener("track", hear);
  peer.addEventListener("connectionstatechange", look);
  peer.addEventListener("iceconnectionstatechange", look);

  const sound: MixableSound & { look(): void } = {
    onMedia: undefined as ((media: CallMedia) => void) | undefined,
    onRestartWanted: undefined as (() => void) | undefined,
    openMicrophone: () => voice.open(),
    async getDescription() {
      await voice.open();
      const body = await negotiation.describe();
      if (isClosed) throw new SessionDescriptionHandlerError("closed");
      return { body, contentType: sdp };
    },
    setDescription: (body) => negotiation.take(body),
    rollbackDescription: () => negotiation.forget(),
    hasDescription: (contentType) => contentType.split(";", 1)[0]?.trim().toLowerCase() === sdp,
    sendDtmf(tones) {
      digits.send(tones).catch(() => undefined);
      return negotiation.line?.sender.dtmf?.canInsertDTMF ?? false;
    },
    sendDigits: (tones) => digits.send(tones),
    setMuted: (isMuted) => { voice.setMuted(isMuted); },
    setSilenced: (isSilenced) => { voice.setSilenced(isSilenced); },
    setHeld(held) {
      isHeld = held;
      applyHold();
      look();
    },
    restartIce() {
      if (isClosed) return;
      // What opened the relay at the beginning of the call may have run out.
      peer.setConfiguration(configuration());
      negotiation.restartIce();
    },
    say: (track) => { voice.say(track); },
    get heard() {
      return heard;
    },
    get voice() {
      return voice.track;
    },
    get isMuted() {
      return voice.isMuted;
    },
    subscribe: (listener) => changes.subscribe(listener),
    look,
    close() {
      if (isClosed) return;
      isClosed = true;
      watch.close();
      digits.close();
      playing?.stop();
      voice.close();
      peer.removeEventListener("track", hear);
      peer.removeEventListener("connectionstatechange", look);
      peer.removeEventListener("iceconnectionstatechange", look);
      peer.close();
      heard?.removeEventListener("unmute", look);
      heard = undefined;
      changes.emit();
    },
  };
  return sound;
}

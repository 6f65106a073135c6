import { checkDescription, generationOf, isSurelyOffer, unusable, wayOf, withSoundOnly } from "./description";
import type { WayOfSound } from "./description";

/**
 * Offers and answers of one call (RFC 3264, 8829). A re-offer changes nothing before it is accepted: a rollback on a live connection silences
 * it in Chromium (w3c/webrtc-pc#3081). Only fresh ways (an ICE restart) must be set to be found; refused, such an offer stays for the next try.
 */
export interface Negotiation {
  /** The offer or answer that is due. */
  describe(): Promise<string>;
  /** An answer to what was offered, or an offer. */
  take(sdp: unknown): Promise<void>;
  forget(): Promise<void>;
  restartIce(): void;
  readonly isHeldByOther: boolean;
  /** The only line of sound. Undefined before the first description. */
  readonly line: RTCRtpTransceiver | undefined;
}

export interface NegotiationInputs {
  readonly peer: RTCPeerConnection;
  readonly gather: () => Promise<void>;
  /** Puts the voice on the line. */
  readonly attach: (sender: RTCRtpSender) => Promise<void>;
  readonly isHeld: () => boolean;
  /** Both sides agree; on hold or not as it was said then. */
  readonly onAgreed: (isHeld: boolean) => void;
}

interface Offer {
  readonly sdp?: string;
  readonly way: WayOfSound;
  readonly isHeld: boolean;
}

export function createNegotiation({ peer, gather, attach, isHeld, onAgreed }: NegotiationInputs): Negotiation {
  let wantsRestart = false;
  /** Made, and not set. */
  let deferred: Offer | undefined;
  /** Set, and not answered. */
  let offered: Offer | undefined;
  let isHeldByOther = false;
  let gathered = "";

  function lineOf(): RTCRtpTransceiver | undefined {
    return peer.getTransceivers().find(({ receiver, direction }) => receiver.track.kind === "audio" && direction !== "stopped");
  }

  function ensureLine(): RTCRtpTransceiver {
    return lineOf() ?? peer.addTransceiver("audio");
  }

  async function described(): Promise<string> {
    if (gathered !== generationOf(peer.localDescription?.sdp ?? "")) await gather();
    const sdp = peer.localDescription?.sdp ?? "";
    gathered = generationOf(sdp);
    return sdp;
  }

  async function setRemote(description: RTCSessionDescriptionInit): Promise<void> {
    try {
      await peer.setRemoteDescription(description);
    } catch {
      // The browser's words may hold what came.
      throw unusable("the browser does not take it");
    }
  }

  function nextOffer(): Offer {
    const held = isHeld();
    return { way: !held ? "sendrecv" : isHeldByOther ? "inactive" : "sendonly", isHeld: held };
  }

  async function offerAtOnce(): Promise<string> {
    const line = ensureLine();
    // A browser that is offered `sendonly` first can never speak on that line (RFC 8829, 5.10): a fetched call is put on hold again afterwards.
    const offer: Offer = peer.remoteDescription === null ? { way: "sendrecv", isHeld: false } : nextOffer();
    line.direction = offer.way;
    await attach(line.sender);
    await peer.setLocalDescription(await peer.createOffer({ iceRestart: wantsRestart }));
    wantsRestart = false;
    offered = offer;
    return described();
  }

  async function offerLater(): Promise<string> {
    const line = ensureLine();
    const offer = nextOffer();
    const before = line.direction;
    line.direction = offer.way;
    try {
      const { sdp = "" } = await peer.createOffer();
      deferred = { ...offer, sdp };
      return sdp;
    } finally {
      line.direction = before;
    }
  }

  async function answer(): Promise<string> {
    const line = ensureLine();
    const held = isHeld();
    line.direction = held ? "sendonly" : "sendrecv";
    await attach(line.sender);
    await peer.setLocalDescription(await peer.createAnswer());
    onAgreed(held);
    return described();
  }

  async function takeOffer(sdp: string): Promise<void> {
    deferred = undefined;
    offered = undefined;
    await setRemote({ type: "offer", sdp: withSoundOnly(sdp) });
    const way = wayOf(sdp);
    isHeldByOther = way === "sendonly" || way === "inactive";
  }

  async function takeAnswer(sdp: string): Promise<void> {
    const offer = deferred ?? offered;
    const line = ensureLine();
    if (deferred) {
      line.direction = deferred.way;
      await peer.setLocalDescription({ type: "offer", sdp: deferred.sdp ?? "" });
    }
    deferred = undefined;
    offered = undefined;
    await setRemote({ type: "answer", sdp });
    const way = wayOf(sdp);
    // To `inactive` there is one answer, which tells nothing.
    if (offer?.way !== "inactive") isHeldByOther = way === "inactive" || way === "sendonly";
    onAgreed(offer?.isHeld ?? false);
  }

  return {
    describe() {
      if (peer.signalingState === "have-remote-offer") return answer();
      const isFirst = peer.remoteDescription === null;
      return isFirst || wantsRestart || peer.signalingState === "have-local-offer" ? offerAtOnce() : offerLater();
    },
    async take(sdp) {
      checkDescription(sdp);
      const isAnswer = peer.signalingState === "have-local-offer" || deferred !== undefined;
      const isCollision = peer.remoteDescription !== null && isSurelyOffer(sdp);
      await (isAnswer && !isCollision ? takeAnswer(sdp) : takeOffer(sdp));
    },
    async forget() {
      deferred = undefined;
      // What could not be answered. There is no other way out of here.
      if (peer.signalingState === "have-remote-offer") await peer.setRemoteDescription({ type: "rollback" });
    },
    restartIce() {
      wantsRestart = true;
    },
    get isHeldByOther() {
      return isHeldByOther;
    },
    get line() {
      return lineOf();
    },
  };
}

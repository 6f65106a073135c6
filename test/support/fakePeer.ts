/** A peer connection whose states and statistics a test sets by hand. No sound, and no negotiation. */
export class FakePeer extends EventTarget {
  iceGatheringState: RTCIceGatheringState = "new";
  iceConnectionState: RTCIceConnectionState = "connected";
  connectionState: RTCPeerConnectionState = "connected";
  signalingState: RTCSignalingState = "stable";
  localDescription: { sdp: string } | null = null;
  received = 0;
  lost = 0;
  energy = 0;
  /** How often it was asked. */
  asked = 0;

  async getStats(): Promise<RTCStatsReport> {
    this.asked += 1;
    const entry = { type: "inbound-rtp", kind: "audio", packetsReceived: this.received, packetsLost: this.lost, totalAudioEnergy: this.energy };
    return new Map([["in", entry]]);
  }

  find(type: RTCIceCandidateType): void {
    this.dispatchEvent(Object.assign(new Event("icecandidate"), { candidate: { type } }));
  }

  completeGathering(sdp = "a=candidate:1"): void {
    this.iceGatheringState = "complete";
    this.localDescription = { sdp };
    this.dispatchEvent(new Event("icegatheringstatechange"));
  }

  get peer(): RTCPeerConnection {
    return this as unknown as RTCPeerConnection;
  }
}

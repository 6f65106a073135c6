import type { SessionDescriptionHandlerFactory } from "sip.js";
import type { Sound } from "../../../SoftphoneControl/adapters/sip/sound";
import type { SoftphoneErrorCode } from "../../../SoftphoneControl/model/requests/softphoneError";
import { ContactCenterRefusal } from "../../../SoftphoneControl/ports/contactCenterPort";

/** The sound of a leg without WebRTC: SDP like a browser's, and a memory of what it was told. */
export interface FakeSound extends Sound {
  readonly told: readonly string[];
  readonly isClosed: boolean;
  /** What the other side wants to do: `sendonly` when it has put us on hold. */
  readonly otherSays: string;
  /** An offer that nobody has answered yet. */
  readonly hasOffer: boolean;
}

export interface FakeSounds {
  readonly factory: SessionDescriptionHandlerFactory;
  /** In the order they were made. */
  readonly all: readonly FakeSound[];
  readonly last: FakeSound;
  /** The microphone refuses from now on; undefined: it opens. */
  refuseMicrophone(code: SoftphoneErrorCode | undefined): void;
}

export function createFakeSounds(): FakeSounds {
  const all: FakeSound[] = [];
  let refused: SoftphoneErrorCode | undefined;
  return {
    all,
    factory: () => {
      const sound = createFakeSound(() => refused);
      all.push(sound);
      return sound;
    },
    get last() {
      const last = all.at(-1);
      if (last === undefined) throw new Error("No sound was made.");
      return last;
    },
    refuseMicrophone(code) {
      refused = code;
    },
  };
}

function sdp(version: number, direction: string): string {
  const lines = [
    "v=0", `o=- 4611731400430051336 ${version} IN IP4 127.0.0.1`, "s=-", "t=0 0", "a=group:BUNDLE 0",
    "m=audio 9 UDP/TLS/RTP/SAVPF 111 0 101", "c=IN IP4 0.0.0.0", "a=rtcp:9 IN IP4 0.0.0.0", "a=ice-ufrag:x6Hs", "a=ice-pwd:8P6MdZ0zOJ3vTqWnTzXq5Tq3",
    `a=fingerprint:sha-256 ${Array.from({ length: 32 }, () => "AB").join(":")}`, "a=setup:actpass", "a=mid:0", `a=${direction}`, "a=rtcp-mux",
    "a=rtpmap:111 opus/48000/2", "a=rtpmap:0 PCMU/8000", "a=rtpmap:101 telephone-event/8000",
  ];
  return `${lines.join("\r\n")}\r\n`;
}

function createFakeSound(refused: () => SoftphoneErrorCode | undefined): FakeSound {
  const told: string[] = [];
  let version = 1;
  let isClosed = false;
  let isOpen = false;
  let isHeld = false;
  let otherSays = "sendrecv";
  let role: "stable" | "offered" | "asked" = "stable";

  function direction(): string {
    const otherHolds = otherSays === "sendonly" || otherSays === "inactive";
    if (isHeld) return otherHolds && role === "asked" ? "inactive" : "sendonly";
    return otherHolds && role === "asked" ? "recvonly" : "sendrecv";
  }

  const sound: FakeSound = {
    told,
    get isClosed() { return isClosed; },
    get otherSays() { return otherSays; },
    get hasOffer() { return role === "offered"; },
    heard: undefined,
    onMedia: undefined,
    onRestartWanted: undefined,
    async openMicrophone() {
      const code = refused();
      if (code !== undefined) throw new ContactCenterRefusal(code);
      isOpen = true;
    },
    setMuted(isMuted) { told.push(isMuted ? "muted" : "unmuted"); },
    setHeld(held) {
      if (held !== isHeld) told.push(held ? "held" : "resumed");
      isHeld = held;
    },
    async sendDigits(digits) { told.push(`digits ${digits}`); },
    restartIce() { told.push("restarted"); },
    say() { told.push("says something else"); },
    close() { isClosed = true; },
    hasDescription: (contentType) => contentType === "application/sdp",
    async getDescription() {
      if (isClosed) throw new Error("closed");
      if (!isOpen) throw new Error("The microphone was not opened.");
      if (role === "offered") throw new Error("Two offers at once.");
      const body = sdp((version += 1), direction());
      role = role === "asked" ? "stable" : "offered";
      return { body, contentType: "application/sdp" };
    },
    async setDescription(text) {
      if (isClosed) throw new Error("closed");
      const found = /^a=(sendrecv|sendonly|recvonly|inactive)\r?$/m.exec(text)?.[1];
      if (found === undefined || !text.startsWith("v=0")) throw new Error("That is no description.");
      otherSays = found;
      role = role === "offered" ? "stable" : "asked";
      const isHeldByOther = found === "sendonly" || found === "inactive";
      sound.onMedia?.({ phase: "flowing", ...(isHeldByOther && role === "asked" ? { heldByOther: true } : {}) });
    },
    async rollbackDescription() {
      role = "stable";
      told.push("offer forgotten");
    },
    sendDtmf: () => false,
  };
  return sound;
}

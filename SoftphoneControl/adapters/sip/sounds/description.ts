import { SessionDescriptionHandlerError } from "sip.js";

/** Longer ones are no use: a call has one audio line and a handful of candidates. */
const longest = 65_536;

export type WayOfSound = "sendrecv" | "sendonly" | "recvonly" | "inactive";

/** What SIP answers 488 to, and nothing is changed. The text never holds what came. */
export function unusable(why: string): SessionDescriptionHandlerError {
  return new SessionDescriptionHandlerError(`description refused: ${why}`);
}

function audioSection(sdp: string): string | undefined {
  return /^m=audio [^]*?(?=^m=|(?![^]))/m.exec(sdp)?.[0];
}

/** Throws what sip.js answers with 488 where this is no session description with sound (RFC 8866). */
export function checkDescription(sdp: unknown): asserts sdp is string {
  if (typeof sdp !== "string") throw unusable("no text");
  if (sdp.length > longest) throw unusable("too long");
  if (!/^v=0\r?\n/.test(sdp)) throw unusable("not SDP");
  const audio = audioSection(sdp);
  if (audio === undefined || /^m=audio 0[ /]/.test(audio)) throw unusable("no sound in it");
}

/** Which way the sound goes as its writer sees it (RFC 8866, 6.7); for the whole session, or for the sound alone. */
export function wayOf(sdp: string): WayOfSound {
  const audio = audioSection(sdp) ?? "";
  const session = sdp.slice(0, sdp.search(/^m=/m));
  const [, way = "sendrecv"] = /^a=(sendrecv|sendonly|recvonly|inactive)\s*$/m.exec(audio) ?? /^a=(sendrecv|sendonly|recvonly|inactive)\s*$/m.exec(session) ?? [];
  return way as WayOfSound;
}

/** Only an offer leaves open who begins with DTLS (RFC 8842, 5.2). */
export function isSurelyOffer(sdp: string): boolean {
  return /^a=setup:actpass\s*$/m.test(sdp);
}

/** Names one generation of ways between the ends (RFC 8839, 5.4); another one comes with an ICE restart. */
export function generationOf(sdp: string): string {
  return /^a=ice-ufrag:(\S+)/m.exec(sdp)?.[1] ?? "";
}

export function hasCandidates(sdp: string): boolean {
  return /^a=candidate:/m.test(sdp);
}

/** The same with every line but that of the sound closed (port 0), so that the answer refuses them (RFC 3264, 6). */
export function withSoundOnly(sdp: string): string {
  let hasSound = false;
  return sdp.replace(/^m=(\S+) \d+/gm, (line, kind: string) => {
    if (kind === "audio" && !hasSound) {
      hasSound = true;
      return line;
    }
    return `m=${kind} 0`;
  });
}

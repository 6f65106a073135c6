import type { CallMedia } from "../../model/workItems/callMedia";
import type { EndReason, Direction } from "../../model/workItems/workItem";
import type { EpochMs } from "../../model/ids";

/** Who is on the other end, as the wire tells it. */
export interface OtherParty {
  /** The user part of the address as it came; empty when withheld. */
  readonly address: string;
  readonly name?: string | undefined;
  /** `X-` headers of the call that came in, as call variables: bounded in number and length. */
  readonly headers: Readonly<Record<string, string>>;
}

/** What finds a dialog again from another page (RFC 3891). No secret; outdated after `recoveryMs`. */
export interface LegRecord {
  readonly id: string;
  readonly direction: Direction;
  /** The other side's address in full, `sip:…`, and the target of requests in the dialog. */
  readonly remoteUri: string;
  readonly remoteTarget: string;
  readonly callId: string;
  readonly localTag: string;
  readonly remoteTag: string;
  readonly isHeld: boolean;
  readonly isMuted: boolean;
  readonly other: OtherParty;
  readonly at: EpochMs;
}

/** How long a dialog may be without its page before it counts as gone. Milliseconds. */
export const recoveryMs = 60_000;

/**
 * A call as SIP knows it: one dialog and its sound. Operations run one at a time in the order they were asked; they reject with a
 * `ContactCenterRefusal`, and the leg is then as before. News is never told inside a call of a method.
 */
export interface Leg {
  /** Ours; stays when the dialog is replaced. */
  readonly id: string;
  readonly direction: Direction;
  readonly other: OtherParty;
  /** `calling`: nothing heard yet; `ringing`: there, or here; `up`: answered. */
  readonly phase: "calling" | "ringing" | "up" | "over";
  readonly isHeld: boolean;
  readonly isMuted: boolean;
  /** Opens the microphone first; rejects with `microphone…` and goes on ringing. Resolves when established. */
  answer(): Promise<void>;
  /** 486 busy here, 480 not now, 603 declined. */
  refuse(status: 480 | 486 | 603): void;
  /** CANCEL, BYE or a refusal, as fits. The news `over` follows at once, whatever the other side says. */
  hangUp(): void;
  /** Silent from the moment it is asked. Resolves when the other side knows; 491 is retried by role. */
  hold(): Promise<void>;
  resume(): Promise<void>;
  setMuted(isMuted: boolean): void;
  /** Resolves when the last one is on its way: 160 ms each, 70 ms between. */
  sendDigits(digits: string): Promise<void>;
  /** Blind: resolves when the other side has taken the order (202); what comes of it is news. */
  transferTo(address: string): Promise<void>;
  /** Attended: the two others talk with each other. */
  transferToLeg(consultation: Leg): Promise<void>;
  /** Fresh ways for the sound (ICE restart). */
  restartMedia(): Promise<void>;
  /** Undefined unless up, and not over. */
  record(): LegRecord | undefined;
}

export type LegNews =
  | { readonly type: "ringing" }
  | { readonly type: "up" }
  /** The name or address of the other side is another now (transferred there, or told late). */
  | { readonly type: "otherChanged"; readonly other: OtherParty }
  | { readonly type: "media"; readonly media: CallMedia }
  /** `status`: SIP's, where there was one. */
  | { readonly type: "over"; readonly reason: EndReason; readonly status?: number | undefined }
  | { readonly type: "transferSucceeded" }
  | { readonly type: "transferFailed"; readonly status: number }
  /** Nobody says what became of it. */
  | { readonly type: "transferSilent" }
  /** `record` gives something else now. */
  | { readonly type: "recordChanged" };

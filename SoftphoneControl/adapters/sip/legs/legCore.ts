import type { Inviter, Invitation, URI, UserAgent } from "sip.js";
import type { EndReason, Direction } from "../../../model/workItems/workItem";
import type { ClockPort } from "../../../ports/clockPort";
import type { SipSettings } from "../../../model/settings/configuration";
import type { Leg, LegNews, OtherParty } from "../leg";
import type { Sound } from "../sound";
import type { Operations } from "./operations";

export type Session = Inviter | Invitation;

/** What a leg needs of its line. */
export interface LegContext {
  readonly clock: ClockPort;
  readonly random: () => number;
  readonly settings: SipSettings;
  readonly agent: UserAgent;
  isConnected(): boolean;
  /** Undefined: nobody can be called so. */
  toUri(address: string): URI | undefined;
  /** The one sound of a session. */
  soundOf(session: Session): Sound;
  /** The leg of one of our own sessions. */
  coreOf(session: unknown): LegCore | undefined;
  tell(leg: Leg, news: LegNews): void;
  /** Ends the session as soon as the server can be reached again. */
  endLater(session: Session): void;
  /** The leg has another sound now. */
  soundChanged(core: LegCore): void;
  forget(core: LegCore): void;
}

/** An order to the other side to call somebody else, and nobody has said yet what became of it. */
export interface TransferUnderWay {
  /** The other side has accepted the order. */
  isTaken: boolean;
  /** Nobody has said in time what became of it: another order may be given. */
  isSilent: boolean;
  readonly consultation: LegCore | undefined;
  stopWaiting(): void;
}

/** A leg from within: what the operations on it share. */
export interface LegCore {
  readonly id: string;
  readonly direction: Direction;
  readonly context: LegContext;
  readonly operations: Operations;
  readonly leg: Leg;
  other: OtherParty;
  phase: Leg["phase"];
  isHeld: boolean;
  isMuted: boolean;
  /** The agent has taken the call that rings here. */
  isAnswered: boolean;
  /** An offer of ours is being made, or under way. */
  isOffering: boolean;
  session: Session;
  sound: Sound;
  transfer: TransferUnderWay | undefined;
  /** A call that will take the place of the present one once it is answered. */
  successor: Session | undefined;
  /** Orders to call somebody else that were followed. */
  referrals: number;
  /** The sound asked for fresh ways while the server could not be reached. */
  wantsRestart: boolean;
  tell(news: LegNews): void;
  /** Prepares to hear the sound of a session; what it told before the session was the leg's is told by what is returned. */
  hear(session: Session): () => void;
  /** From now on this session is the leg's. */
  adopt(session: Session): void;
  /** Says so once, and lets everything go. Does not speak to the other side. */
  over(reason: EndReason, status?: number): void;
}

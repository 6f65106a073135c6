import type { ResultMode } from "../cil/contract/envelope";
import type { PeerId } from "../model/ids";
import type { ChannelPort } from "../ports/channelPort";
import type { PageClockPort } from "../ports/clockPort";
import type { ResumeData } from "../ports/contactCenterPort";
import type { PageHost } from "../ports/hostPort";
import type { LockPort } from "../ports/lockPort";
import type { LogPort } from "../ports/logPort";
import type { Store } from "../state/createStore";
import type { Tab } from "./protocol/messages";

export interface LinkInputs {
  readonly store: Store;
  readonly channel: ChannelPort;
  readonly locks: LockPort;
  readonly clock: PageClockPort;
  readonly log: LogPort;
  readonly newId: () => string;
  readonly self: PeerId;
  readonly tab: () => Promise<Tab>;
  /** Of the bundle: only pages of one version can be one phone. */
  readonly version: string;
  /** This page is here to stay: it takes the phone over from one that may go with the next record, as soon as nothing is under way. */
  readonly prefersPrimary?: boolean | undefined;
  readonly results: () => ResultMode;
  /** What the next primary's contact centre starts from. */
  readonly resumeData: () => ResumeData | undefined;
  /**
   * This page owns the phone from now on. If `isSuccessor`, the store holds what the primary before it had heard of its contact centre.
   * Called before anything else is told to other pages.
   */
  readonly onPrimary: (from: { readonly isSuccessor: boolean; readonly resume: ResumeData | undefined }) => void;
  /** It owns the phone no more. `isLost`: another page has taken it while this one slept, and what this one knows is out of date. */
  readonly onStandDown: (how: { readonly isLost: boolean }) => void;
  /** The host around this page, as it is now: what the primary tells all of it, and what it may ask of it. */
  readonly host: () => PageHost;
  readonly isVisible: () => boolean;
  /** The browser has stopped this page: what it hears all the same it can't act on. */
  readonly isFrozen: () => boolean;
}

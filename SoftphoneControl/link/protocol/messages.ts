import type { AlertAnswer } from "../../model/requests/alert";
import type { HostPage } from "../../model/host/hostPage";
import type { EpochMs, PeerId, RequestId } from "../../model/ids";
import type { CilFault } from "../../cil/contract/cilError";
import type { ResultMode } from "../../cil/contract/envelope";
import type { CilEvent } from "../../cil/contract/events";
import type { HostMethod } from "../../ports/hostPort";

/** A browser tab, as all pages in it know it. */
export interface Tab {
  readonly id: string;
  /** Epoch ms: the tab opened first is the primary tab. */
  readonly openedAt: number;
}

interface FromPrimary {
  /** Grows with every take-over: what a lower one says no longer counts. */
  readonly epoch: number;
}

/** What the primary tells. `seq` counts its actions. */
export type PrimaryMessage =
  | (FromPrimary & { readonly type: "primary"; readonly seq: number; readonly version: string; readonly results: ResultMode; readonly isReady: boolean })
  | (FromPrimary & { readonly type: "snapshot"; readonly to: PeerId; readonly at: EpochMs; readonly seq: number; readonly phone: unknown; readonly resume: string | undefined })
  | (FromPrimary & { readonly type: "action"; readonly seq: number; readonly action: unknown })
  | (FromPrimary & { readonly type: "pulse"; readonly seq: number; readonly hash: string })
  | (FromPrimary & { readonly type: "resume"; readonly resume: string | undefined })
  | (FromPrimary & { readonly type: "event"; readonly event: CilEvent })
  | (FromPrimary & { readonly type: "reply"; readonly to: PeerId; readonly callId: string; readonly result?: unknown; readonly fault?: CilFault | undefined })
  | (FromPrimary & { readonly type: "taken"; readonly to: PeerId; readonly callId: string })
  | (FromPrimary & { readonly type: "alertAnswered"; readonly to: PeerId; readonly alertId: string; readonly answer: AlertAnswer })
  /** To an integrator's page that came later than the calls which were found when the primary began. */
  | (FromPrimary & { readonly type: "recovered"; readonly to: PeerId; readonly event: CilEvent })
  /** The answer to `areYouThere`: to all, so that one question serves them all. */
  | (FromPrimary & { readonly type: "here" })
  | (FromPrimary & { readonly type: "ping"; readonly to: PeerId })
  /** The answer to `wantPrimary`, after everything that the next primary starts from. */
  | (FromPrimary & { readonly type: "yours"; readonly to: PeerId })
  /** Of the host around a page; `at`: too late, it is not done. */
  | (FromPrimary & { readonly type: "portCall"; readonly to: PeerId; readonly at: EpochMs; readonly callId: string; readonly port: HostMethod; readonly args: unknown });

/** What a page tells of itself. */
export type ToldHost = Omit<HostPage, "usedAt">;

/** What the others tell the primary. */
export type PeerMessage =
  /** `lock`: held as long as the page lives. `host`: what a softphone's page can do; said again when that changes. `path`: see `request`. */
  | { readonly type: "hello"; readonly kind: "softphone" | "client"; readonly tab: Tab; readonly lock: string; readonly guardsDial: boolean; readonly host?: ToldHost | undefined; readonly path?: string | undefined }
  | { readonly type: "needSnapshot" }
  /** Of the primary, by a page that would notice if it slept. It answers at once. */
  | { readonly type: "areYouThere" }
  /** This page would rather own the phone; `byAgent`: the agent works there now, whatever other pages would rather. `at`, epoch ms: an answer that comes late is none. */
  | { readonly type: "wantPrimary"; readonly at: number; readonly byAgent?: true | undefined }
  /** An intent, or a fact that this page came to know. */
  | { readonly type: "tell"; readonly callId: string; readonly action: unknown }
  | {
      readonly type: "request";
      /** Epoch ms: whoever asked gives up after a while, and then it must not be done. */
      readonly at: number;
      readonly callId: string;
      readonly requestId: RequestId;
      readonly name: string;
      readonly args: unknown;
      readonly source: "integration" | "host";
      readonly tab: Tab;
      /** Of an integrator's page, as it says itself: what it may ask for depends on it. */
      readonly path?: string | undefined;
    }
  | { readonly type: "guard"; readonly guardsDial: boolean }
  | { readonly type: "pong" }
  | { readonly type: "portAnswer"; readonly callId: string; readonly result?: unknown; readonly fault?: { readonly code: string; readonly detail?: string | undefined } | undefined };

export type Message = PrimaryMessage | PeerMessage;

/** As it travels. */
export type Posted<Any extends Message = Message> = Any & { readonly v: 1; readonly from: PeerId };

import type { AnalyticsEvent } from "../model/host/analyticsEvent";
import type { CrmRecord } from "../model/records/crmRecord";
import type { CreateSession } from "../model/requests/hostCommand";
import type { HostKind, HostPage } from "../model/host/hostPage";
import type { HostSession } from "../model/host/hostSession";
import type { SoftphoneErrorCode } from "../model/requests/softphoneError";

/** A form to be filled in. */
export interface NewForm {
  /** The table's logical name. */
  readonly table: string;
  /** Columns and what stands in them at first; lookups as `{ id, name, recordType }`. */
  readonly values: Readonly<Record<string, string | CrmRecord>>;
}

/** An incoming call, for the host's own way of telling. */
export interface Toast {
  /** Names it, to take it back. */
  readonly token: string;
  readonly templateName: string;
  readonly templateParameters: Readonly<Record<string, unknown>>;
}

/** `unseen`: the host had no room for it. */
export type ToastAnswer = "accepted" | "declined" | "timedOut" | "unseen";

/** What the host tells by itself. */
export type HostNews =
  | { readonly type: "sessionFocused"; readonly sessionId: string }
  | { readonly type: "sessionClosed"; readonly sessionId: string }
  | { readonly type: "presenceChanged"; readonly presence: string }
  | { readonly type: "numberClicked"; readonly number: string };

/**
 * The host the softphone stands in: Dynamics, or what plays it.
 * Each method rejects with a `HostRefusal` and MUST NOT throw, whatever the host does; each settles within ten seconds, but for `newRecord` and `notify`,
 * which wait for the agent. Methods that may be undefined are missing where the host can't.
 */
export interface HostPort {
  readonly kind: HostKind;
  /**
   * Opens a session from a template. MUST ask the host first whether it has room, and open no more than ten.
   * `templateParameters` MUST reach the host unchanged, each by its name.
   * Resolves with the session's id once the host has opened it.
   * Codes: `sessionLimit` when as many are open as the host allows; `noSessions` when it opens none at all; `sessionRefused` when it would not, as for a template it
   * does not have; `hostTimeout`; `hostUnclear` when what it said cannot be understood. After the last two the session may be open.
   */
  createSession(command: CreateSession): Promise<string>;
  /** The ids of the sessions that are open, as far as the host lets the softphone see them. */
  listSessions(): Promise<readonly string[]>;
  /** Brings a session in front, or draws the agent's eye to it where the host allows no more. */
  readonly focusSession?: ((id: string) => Promise<void>) | undefined;
  readonly closeSession?: ((id: string) => Promise<void>) | undefined;
  /** @param slugs - values for the names in the title of the session's template */
  readonly setSessionTitle?: ((id: string, slugs: Readonly<Record<string, string>>) => Promise<void>) | undefined;
  /** The conversation that the host keeps for a session; undefined where it keeps none. */
  readonly conversationOf?: ((sessionId: string) => Promise<string | undefined>) | undefined;
  /** The sessions that are open, each time they change. Undefined where the host shows them itself. */
  readonly sessions?: { subscribe(listener: (sessions: readonly HostSession[]) => void): () => void } | undefined;
  /** Shows a record's form where the agent works: in the focused session's tabs if the host has any. */
  readonly openRecord?: ((record: CrmRecord) => Promise<void>) | undefined;
  /** Shows an empty form. Resolves when the agent is done, with the record that was saved, if the host tells. */
  readonly newRecord?: ((form: NewForm) => Promise<CrmRecord | undefined>) | undefined;
  /** Tells of an incoming call. Resolves with what the agent did, or when `cancelNotice` took it back (`timedOut`). */
  readonly notify?: ((toast: Toast) => Promise<ToastAnswer>) | undefined;
  readonly cancelNotice?: ((token: string) => Promise<void>) | undefined;
  /** Brings the softphone's own panel in sight. */
  readonly showPanel?: (() => Promise<void>) | undefined;
  /** Shows a web resource beside the form, else in a window of its own; one that is open comes in front. @param name - of the web resource */
  readonly showSidePage?: ((name: string) => Promise<void>) | undefined;
  readonly setPresence?: ((presence: string) => Promise<void>) | undefined;
  readonly logAnalytics?: ((event: AnalyticsEvent) => Promise<void>) | undefined;
  /** MUST NOT call the listener inside `subscribe`. */
  readonly subscribe?: ((listener: (news: HostNews) => void) => () => void) | undefined;
}

/** A host that a page has itself. */
export type PageHost = HostPort & { readonly kind: HostPage["kind"] };

/** Methods that a page can be asked for by another. */
export type HostMethod = Exclude<keyof HostPort, "kind" | "sessions" | "subscribe">;

/** Why the host did not do it. Told by its `code`: on its way from page to page an error loses its class. */
export class HostRefusal extends Error {
  constructor(
    readonly code: SoftphoneErrorCode,
    /** Names of methods and faults; no text of the host's. */
    readonly detail?: string,
  ) {
    super(code);
    this.name = "HostRefusal";
  }
}

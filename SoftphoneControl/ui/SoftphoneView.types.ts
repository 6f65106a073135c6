import type { Theme } from "@fluentui/react-components";
import type { Credentials } from "../model/agent/credentials";
import type { ControlId, EpochMs, RequestId } from "../model/ids";
import type { WrittenEntry } from "../model/diagnostics/logEntry";
import type { PastCall } from "../model/past/pastCall";
import type { ShiftBook } from "../model/past/shiftBook";
import type { NumberCandidate } from "../model/numbers/numberCandidate";
import type { microphoneFaults } from "../model/settings/soundDevices";
import type { AgentIntent } from "../state/agentIntent";
import type { State } from "../state/state";
import type { Strings } from "./strings/Strings";

/** The store, as a view sees it: `subscribe` tells after each batch that changed the state. */
export interface ViewStore {
  getState(): State;
  subscribe(listener: () => void): () => void;
}

/** The column the control is bound to. */
export interface NumberField {
  /** As it stands in the record; empty when there is none. */
  readonly value: string;
  /** Whose number it is; empty for a new record. */
  readonly recordId: string;
  /** The form's other number, called when the column has none. */
  readonly otherNumber: string;
  /** Numbers of the record's customer, for when there is neither. */
  readonly candidates?: readonly NumberCandidate[] | undefined;
  readonly editable: boolean;
  /** False when column security hides the value. */
  readonly readable: boolean;
  /** The platform's own complaint about the value. */
  readonly error?: string | undefined;
  /** Tells that the agent edited the column. */
  onChange(value: string): void;
}

/** The newest lines of the log, the oldest first. */
export interface ViewLog {
  entries(): readonly WrittenEntry[];
  /** Tells that lines came, as often as they come. */
  subscribe(listener: () => void): () => void;
}

/** The page of a custom integration, from the same origin. */
export interface Integration {
  readonly url: string;
}

/** Where the agent's account and password go: past the store. */
export interface CredentialPrompt {
  answer(credentials: Pick<Credentials, "user" | "password">): void;
  cancel(): void;
}

/** What the agent has done at this browser. */
export interface ViewBook {
  /** What ended at `since` or later, the oldest first; 0: all of it. `most`: the newest are enough. `kinds`: of these alone. Rejects where it can't be opened. */
  read(since: EpochMs, most?: number, kinds?: readonly (keyof ShiftBook)[]): Promise<ShiftBook>;
  /** The newest calls that fit what was typed, the oldest first, before all could be read; perhaps not the very newest. Rejects likewise. */
  find(typed: string, most: number): Promise<readonly PastCall[]>;
}

/** What runs here. */
export interface Versions {
  readonly softphone: string;
  /** Of the Integration API. */
  readonly api: string;
}

/** Percent of what a microphone can tell; or why there is none. */
export type HeardLevel = number | keyof typeof microphoneFaults;

/** What this page hears, sounds and shows by itself: past the store, which no level enters. */
export interface ViewSounds {
  /** Labels of the devices that can ring, as far as the browser names them; undefined where it lets nobody choose. */
  ringers(): readonly string[] | undefined;
  /** `framed`: another site's page around this one keeps notifications from it; `absent`: the browser has none. */
  notices(): "granted" | "denied" | "default" | "framed" | "absent";
  /** Tells that one of these has changed. */
  subscribe(listener: () => void): () => void;
  /** Sounds for a few seconds, as set. Returns what stops it; `onEnd` is told either way. */
  test(what: "ringing" | "speaker", onEnd: () => void): () => void;
  /** Opens the microphone until what it returns is called. About twelve times a second. */
  level(listener: (level: HeardLevel) => void): () => void;
  /** Called inside a click: the browser asks the agent. */
  askNotices(): void;
}

export interface SoftphoneViewProps {
  readonly controlId: ControlId;
  readonly store: ViewStore;
  /** Returns the id of the request it opened, to find it with `findRequest`. */
  send(intent: AgentIntent): RequestId;
  readonly strings: Strings;
  /** Epoch ms. Views that show a running time read it once a second by themselves. */
  now(): EpochMs;
  readonly theme: Theme | undefined;
  readonly isDarkTheme: boolean;
  readonly isRightToLeft: boolean;
  readonly layout: "auto" | "compact" | "full";
  /** Undefined on a page that belongs to no record. */
  readonly field: NumberField | undefined;
  /** Called inside a click or key press: the browser then lets calls ring. */
  unlockSound(): void;
  readonly sounds: ViewSounds;
  readonly credentials: CredentialPrompt;
  readonly log: ViewLog;
  readonly book: ViewBook;
  /** The last actions of this page, as the text of a file for whoever looks for a fault. */
  flight(): string;
  readonly versions: Versions;
  /** Undefined: none, or none to be seen. */
  readonly integration: Integration | undefined;
  /** Of a host that can't show its sessions itself. */
  closeSession(id: string): void;
}

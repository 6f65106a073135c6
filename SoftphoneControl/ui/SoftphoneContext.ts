import * as React from "react";
import type { PhoneCommand } from "../model/requests/hostCommand";
import type { ControlId, EpochMs, RequestId } from "../model/ids";
import type { AgentIntent } from "../state/agentIntent";
import type { Formats } from "./formats/Formats";
import type { CredentialPrompt, Versions, ViewBook, ViewLog, ViewSounds, ViewStore } from "./SoftphoneView.types";
import type { Text } from "./strings/stringKeys";

/** What every view of one control may use. Arrows, so that they can be taken out of it. */
export interface Softphone {
  readonly controlId: ControlId;
  readonly store: ViewStore;
  readonly send: (intent: AgentIntent) => RequestId;
  readonly command: (command: PhoneCommand) => RequestId;
  readonly text: Text;
  readonly now: () => EpochMs;
  readonly unlockSound: () => void;
  readonly sounds: ViewSounds;
  readonly credentials: CredentialPrompt;
  readonly closeSession: (id: string) => void;
  readonly log: ViewLog;
  readonly book: ViewBook;
  readonly flight: () => string;
  readonly versions: Versions;
  /** Whether the softphone stands on a record's form, or on a page of its own. */
  readonly isOnForm: () => boolean;
  /** BCP 47. Numbers and times are written by `formats`. */
  readonly locale: string;
  readonly formats: Formats;
}

export const SoftphoneContext = React.createContext<Softphone | undefined>(undefined);

import type * as React from "react";
import { hasHelpDeskSelector } from "../../state/selectors/helpDeskSelectors";
import { hasJourneysSelector } from "../../state/selectors/journeySelectors";
import { hasSoundSelector } from "../../state/selectors/soundSelectors";
import type { State } from "../../state/state";
import { HelpDesk } from "../chat/HelpDesk";
import type { IconName } from "../icons/Icon";
import { OfferFunnel } from "../journey/OfferFunnel";
import { ShortcutSheet } from "../keyboard/ShortcutSheet";
import { LogViewer } from "../log/LogViewer";
import { SoundPanel } from "../sound/SoundPanel";
import type { StringKey } from "../strings/stringKeys";
import type { PanelName } from "./PanelContext";

export interface PanelEntry {
  readonly name: PanelName;
  readonly label: StringKey;
  /** With it a button of its own in the header's bar; without it, an entry of the menu More. */
  readonly icon?: IconName;
  readonly View: React.ComponentType<{ onClose(): void }>;
  /** Whether there is anything to show. */
  isThere(state: State): boolean;
}

const always = (): boolean => true;

/** In the order in which they are offered. */
export const panelTable: readonly PanelEntry[] = [
  { name: "sound", label: "SoundDevicesOpen", View: SoundPanel, isThere: hasSoundSelector },
  { name: "helpDesk", label: "HelpDeskOpen", View: HelpDesk, isThere: hasHelpDeskSelector },
  { name: "offers", label: "OffersOpen", View: OfferFunnel, isThere: hasJourneysSelector },
  { name: "shortcuts", label: "Shortcuts", View: ShortcutSheet, isThere: always },
  { name: "log", label: "ShowLog", View: LogViewer, isThere: always },
];

/** Names of those there are, in order. */
export function panelsThereSelector(state: State): string {
  return panelTable.filter(({ isThere }) => isThere(state)).map(({ name }) => name).join();
}

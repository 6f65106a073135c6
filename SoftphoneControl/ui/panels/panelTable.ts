import type * as React from "react";
import { hasHelpDeskSelector } from "../../state/selectors/helpDeskSelectors";
import { hasJourneysSelector } from "../../state/selectors/journeySelectors";
import { isSignedInSelector } from "../../state/selectors/signInSelectors";
import { hasSupervisableSelector } from "../../state/selectors/superviseSelectors";
import type { State } from "../../state/state";
import { HelpDesk } from "../chat/HelpDesk";
import { Directory } from "../directory/Directory";
import { About } from "../diagnostics/About";
import { DiagnosticsPanel } from "../diagnostics/DiagnosticsPanel";
import type { IconName } from "../icons/Icon";
import { MyDay } from "../day/MyDay";
import { OfferFunnel } from "../journey/OfferFunnel";
import { ShortcutSheet } from "../keyboard/ShortcutSheet";
import { LogViewer } from "../log/LogViewer";
import { RecentCalls } from "../recent/RecentCalls";
import { useMissedCount } from "../recent/useMissedCount";
import { ColleaguesOnCalls } from "../people/ColleaguesOnCalls";
import { SoundPanel } from "../sound/SoundPanel";
import type { StringKey } from "../strings/stringKeys";
import type { PanelName } from "./PanelContext";

export interface PanelEntry {
  readonly name: PanelName;
  readonly label: StringKey;
  /** With it a button of its own in the header's bar; without it, an entry of the menu More. */
  readonly icon?: IconName;
  readonly View: React.ComponentType<{ onClose(): void }>;
  /** A hook: how much waits there for the agent, and how that is said. */
  readonly waiting?: { readonly useCount: () => number; readonly words: StringKey };
  /** Whether there is anything to show. */
  isThere(state: State): boolean;
}

const always = (): boolean => true;

/** In the order in which they are offered. */
export const panelTable: readonly PanelEntry[] = [
  { name: "directory", label: "Directory", icon: "people24Filled", View: Directory, isThere: always },
  { name: "recent", label: "Recent", icon: "history20Regular", View: RecentCalls, waiting: { useCount: useMissedCount, words: "RecentMissed" }, isThere: isSignedInSelector },
  { name: "day", label: "Day", icon: "dataHistogram20Regular", View: MyDay, isThere: isSignedInSelector },
  { name: "sound", label: "SoundDevicesOpen", View: SoundPanel, isThere: always },
  { name: "helpDesk", label: "HelpDeskOpen", View: HelpDesk, isThere: hasHelpDeskSelector },
  { name: "offers", label: "OffersOpen", View: OfferFunnel, isThere: hasJourneysSelector },
  { name: "diagnostics", label: "DiagnosticsOpen", View: DiagnosticsPanel, isThere: always },
  { name: "supervise", label: "ColleaguesOnCalls", View: ColleaguesOnCalls, isThere: hasSupervisableSelector },
  { name: "shortcuts", label: "Shortcuts", View: ShortcutSheet, isThere: always },
  { name: "log", label: "ShowLog", View: LogViewer, isThere: always },
  { name: "about", label: "AboutOpen", View: About, isThere: always },
];

/** Names of those there are, in order. */
export function panelsThereSelector(state: State): string {
  return panelTable.filter(({ isThere }) => isThere(state)).map(({ name }) => name).join();
}

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

/** What stands together in the menu More: what agents work with, how the softphone is set up, and whoever looks for a fault. */
export const moreGroups = ["work", "settings", "help"] as const;
type MoreGroup = (typeof moreGroups)[number];

export interface PanelEntry {
  readonly name: PanelName;
  readonly label: StringKey;
  /** With it a button of its own in the header's bar; without it, an entry of the menu More, in its `group`. */
  readonly icon?: IconName;
  readonly group?: MoreGroup;
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
  { name: "supervise", label: "ColleaguesOnCalls", group: "work", View: ColleaguesOnCalls, isThere: hasSupervisableSelector },
  { name: "helpDesk", label: "HelpDeskOpen", group: "work", View: HelpDesk, isThere: hasHelpDeskSelector },
  { name: "offers", label: "OffersOpen", group: "work", View: OfferFunnel, isThere: hasJourneysSelector },
  { name: "sound", label: "SoundDevicesOpen", group: "settings", View: SoundPanel, isThere: always },
  { name: "shortcuts", label: "Shortcuts", group: "settings", View: ShortcutSheet, isThere: always },
  { name: "diagnostics", label: "DiagnosticsOpen", group: "help", View: DiagnosticsPanel, isThere: always },
  { name: "log", label: "ShowLog", group: "help", View: LogViewer, isThere: always },
  { name: "about", label: "AboutOpen", group: "help", View: About, isThere: always },
];

/** Names of those there are, in order. */
export function panelsThereSelector(state: State): string {
  return panelTable.filter(({ isThere }) => isThere(state)).map(({ name }) => name).join();
}

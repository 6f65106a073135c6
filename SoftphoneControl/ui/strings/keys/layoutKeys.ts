import type { ShortcutName } from "../../../model/settings/shortcut";
import type { ShortcutFault } from "../../keyboard/shortcutFault";

/** Shortcuts, the bar, and states of the whole softphone. */
export type LayoutKey =
  | `Idle_${"notReady"}_Action`
  | `Key_${"Control" | "Alt" | "Shift" | "Meta"}`
  | `Shortcut_${ShortcutName}`
  | `Shortcut_${ShortcutName}_Not`
  | `ShortcutFault_${ShortcutFault}`
  | "Collapse"
  | "Expand"
  | "MoreCalls"
  | "ShortcutAction"
  | "ShortcutChange"
  | "ShortcutChangeOf"
  | "ShortcutKeys"
  | "ShortcutNone"
  | "ShortcutOff"
  | "ShortcutOffFor"
  | "ShortcutPress"
  | "Shortcuts"
  | "ShortcutsClose"
  | "ShortcutsHow"
  | "ShortcutsReset";

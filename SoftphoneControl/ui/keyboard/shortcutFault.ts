import { shortcutPattern } from "../../model/settings/shortcut";
import type { ShortcutName, Shortcuts } from "../../model/settings/shortcut";

/** Why keys can't be used. `plain`: they type; `taken`: by the browser or Dynamics 365; `double`: by another shortcut. */
export type ShortcutFault = "plain" | "taken" | "double";

/** Function keys that browsers and screens leave alone. */
const freeFunctionKey = /^(F2|F4|F8|F9)$/;
/** Ctrl and one key, Ctrl+Shift with a letter, Alt with an arrow, a letter or F4: the browser's, or Dynamics 365's. */
const taken = /^(Control|Meta)\+[^+]+$|^(Control|Meta)\+Shift\+([A-Z]|Tab|Delete|Escape|0)$|^Shift\+F\d+$|^F\d+$|^Alt\+([A-Z]|Arrow\w+|F\d+|Home|Tab|Space)$/;

/** @returns the fault, and with `double` whose keys they are; undefined: they may be used */
export function shortcutFault(keys: string, name: ShortcutName, shortcuts: Shortcuts): readonly [ShortcutFault, ShortcutName] | undefined {
  if (freeFunctionKey.test(keys)) return doubleOf(keys, name, shortcuts);
  if (!shortcutPattern.test(keys) || taken.test(keys)) return ["taken", name];
  if (!/^(Control|Alt|Meta)\+/.test(keys)) return ["plain", name];
  return doubleOf(keys, name, shortcuts);
}

function doubleOf(keys: string, name: ShortcutName, shortcuts: Shortcuts): readonly [ShortcutFault, ShortcutName] | undefined {
  const other = (Object.keys(shortcuts) as ShortcutName[]).find((one) => one !== name && shortcuts[one] === keys);
  return other && ["double", other];
}

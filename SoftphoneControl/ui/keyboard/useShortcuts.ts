import type { Shortcuts } from "../../model/settings/shortcut";
import { shortcutsSelector } from "../../state/selectors/shortcutSelectors";
import { useSelector } from "../hooks/useSelector";

/** The keys as they are now. */
export function useShortcuts(): Shortcuts {
  return useSelector(shortcutsSelector);
}

import * as React from "react";
import { shortcutNames } from "../../model/settings/shortcut";
import type { ShortcutName } from "../../model/settings/shortcut";
import { shortcutDeed, shortcutsSelector } from "../../state/selectors/shortcutSelectors";
import { softphoneMark } from "../hooks/useLentFocus";
import { useSoftphone } from "../hooks/useSoftphone";
import { usePanels } from "../panels/PanelContext";
import { keysOf } from "./keysOf";
import { mayAct } from "./mayAct";

/**
 * Listens for the agent's keys on the whole page: in one control of it, so that one press is one deed.
 * @param isListening - whether this is the one
 * @param anchor - an element of the control
 * @param say - told what can't be done now: nothing to worry about, so no message is shown
 */
export function useShortcutKeys(isListening: boolean, anchor: React.RefObject<HTMLElement>, say: (words: string) => void): void {
  const { store, send, command, text } = useSoftphone();
  const { toggle } = usePanels();
  const latest = React.useRef({ toggle, say });
  latest.current = { toggle, say };
  React.useEffect(() => {
    const page = anchor.current?.ownerDocument;
    if (!isListening || page === undefined) return undefined;
    const expand = (): void => {
      if (store.getState().phone.preferences.isCollapsed) send({ type: "intent.preferencesChanged", preferences: { isCollapsed: false } });
    };
    /** The button or field that is marked so: pressed as the agent would. */
    const reach = (name: ShortcutName): boolean => {
      const part = anchor.current?.closest(`[${softphoneMark}]`)?.querySelector<HTMLElement>(`[data-shortcut=${name}]`);
      part?.focus();
      if (part?.tagName === "BUTTON") part.click();
      return part !== null && part !== undefined;
    };
    const act = (name: ShortcutName): void => {
      const deed = shortcutDeed(store.getState(), name);
      if (deed === "pending") return;
      if (deed === undefined) latest.current.say(text(`Shortcut_${name}_Not`));
      else if (deed !== "choose") command(deed);
      else {
        if (name !== "ready") expand();
        if (name === "help") latest.current.toggle("shortcuts");
        else if (!reach(name)) latest.current.say(text(`Shortcut_${name}_Not`));
      }
    };
    const onKeyDown = (event: KeyboardEvent): void => {
      const keys = keysOf(event);
      if (keys === undefined) return;
      const shortcuts = shortcutsSelector(store.getState());
      const name = shortcutNames.find((one) => shortcuts[one] === keys);
      if (name === undefined || !mayAct(event, page)) return;
      event.preventDefault();
      if (!event.repeat) act(name);
    };
    page.addEventListener("keydown", onKeyDown);
    return () => {
      page.removeEventListener("keydown", onKeyDown);
    };
  }, [isListening, anchor, store, send, command, text]);
}

import type { ShortcutName, Shortcuts } from "../../model/settings/shortcut";
import type { CardAction } from "../../state/selectors/chatSelectors";
import type { Text } from "../strings/stringKeys";
import { formatKeys } from "./formatKeys";

const names: Readonly<Partial<Record<CardAction, ShortcutName>>> = {
  accept: "answer",
  reject: "decline",
  pause: "hold",
  resume: "hold",
  mute: "mute",
  unmute: "mute",
  sendDtmf: "keypad",
  end: "end",
};

export interface ShortcutProps {
  readonly title: string;
  readonly "aria-keyshortcuts"?: string | undefined;
  readonly "data-shortcut"?: ShortcutName | undefined;
}

/** What tells of a button's keys: to those who point at it, and to screen readers. */
export function shortcutProps(shortcuts: Shortcuts, action: CardAction, label: string, text: Text): ShortcutProps {
  const name = names[action];
  const keys = name && shortcuts[name];
  return { title: keys ? `${label} (${formatKeys(keys, text)})` : label, "aria-keyshortcuts": keys || undefined, "data-shortcut": name };
}

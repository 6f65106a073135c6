/** What the agent can do by a key, wherever on the page she is. */
export const shortcutNames = ["answer", "decline", "hold", "mute", "end", "keypad", "ready", "number", "help"] as const;
export type ShortcutName = (typeof shortcutNames)[number];

/** In the notation of `aria-keyshortcuts`, as `Control+Shift+1`; empty: no key. */
export type Shortcuts = Readonly<Record<ShortcutName, string>>;

/**
 * Ctrl+Shift and a digit: neither Chrome, Edge and Firefox nor a model-driven app have anything on them, nor do NVDA, JAWS, Narrator
 * and VoiceOver, whose own keys need Insert, Caps Lock or Ctrl+Option. Ctrl+Shift with a letter is the browser's nearly throughout,
 * Ctrl+Alt is AltGr (it types), Alt+Shift changes the keyboard's language, a letter alone is a screen reader's. 0 is left out:
 * Windows takes Ctrl+Shift+0 for its input methods.
 */
export const defaultShortcuts: Shortcuts = {
  answer: "Control+Shift+1",
  decline: "Control+Shift+2",
  hold: "Control+Shift+3",
  mute: "Control+Shift+4",
  end: "Control+Shift+5",
  keypad: "Control+Shift+6",
  ready: "Control+Shift+7",
  number: "Control+Shift+8",
  help: "Control+Shift+9",
};

/** Any key with one of the modifiers that don't type, or a function key. */
export const shortcutPattern = /^$|^(Control\+)?(Alt\+)?(Shift\+)?(Meta\+)?[A-Za-z0-9]{1,20}$/;

type KeyPress = Pick<KeyboardEvent, "altKey" | "code" | "ctrlKey" | "key" | "metaKey" | "shiftKey">;

const modifiers = ["Control", "Alt", "AltGraph", "Shift", "Meta"];

/**
 * A key press in the notation of `aria-keyshortcuts`. Digits go by their place, as Shift makes another sign of them on every keyboard;
 * letters by what is written on them.
 * @returns undefined while only modifiers are down
 */
export function keysOf({ altKey, code, ctrlKey, key, metaKey, shiftKey }: KeyPress): string | undefined {
  if (modifiers.includes(key)) return undefined;
  const digit = /^(?:Digit|Numpad)(\d)$/.exec(code)?.[1];
  const name = digit ?? (/^[a-z]$/i.test(key) ? key.toUpperCase() : code.replace(/^Key/, "") || key);
  return [ctrlKey && "Control", altKey && "Alt", shiftKey && "Shift", metaKey && "Meta", name].filter((part) => part !== false).join("+");
}

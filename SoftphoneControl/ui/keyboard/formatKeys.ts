import type { Text } from "../strings/stringKeys";

const named = ["Control", "Alt", "Shift", "Meta"] as const;

/** `Ctrl+Shift+1`, as it is written on the agent's keyboard. */
export function formatKeys(keys: string, text: Text): string {
  return keys
    .split("+")
    .map((part) => {
      const modifier = named.find((one) => one === part);
      return modifier ? text(`Key_${modifier}`) : part;
    })
    .join("+");
}

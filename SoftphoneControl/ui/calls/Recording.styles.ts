import { makeStyles, shorthands, tokens } from "@fluentui/react-components";

export const useRecordingStyles = makeStyles({
  words: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalXS },
  on: { color: tokens.colorPaletteRedForeground1, fontWeight: tokens.fontWeightSemibold },
  paused: { color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold },
  dot: { width: "10px", height: "10px", flexShrink: 0, boxSizing: "border-box", color: "inherit", ...shorthands.borderRadius("50%"), ...shorthands.border("5px", "solid", "currentColor") },
  /** Two bars, as on every recorder. */
  bars: { width: "8px", height: "10px", ...shorthands.borderRadius(0), ...shorthands.borderWidth(0, "3px") },
});

import { makeStyles, shorthands, tokens } from "@fluentui/react-components";

export const useLogLineStyles = makeStyles({
  /** Side by side where there is room, else the message below. */
  line: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalM,
    ...shorthands.padding("2px", tokens.spacingHorizontalS),
    ...shorthands.borderBottom("1px", "solid", tokens.colorNeutralStroke3),
  },
  meta: { minWidth: "min(190px, 100%)", overflowWrap: "anywhere", ...shorthands.flex(0, 1, "auto") },
  time: { fontVariantNumeric: "tabular-nums" },
  message: { minWidth: "0", whiteSpace: "pre-wrap", overflowWrap: "anywhere", textAlign: "start", ...shorthands.flex(1, 1, "240px") },
  error: { color: tokens.colorPaletteRedForeground1, fontWeight: tokens.fontWeightSemibold },
  warning: { color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold },
});

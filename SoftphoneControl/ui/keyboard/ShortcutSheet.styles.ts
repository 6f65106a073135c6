import { makeStyles, shorthands, tokens } from "@fluentui/react-components";

export const useShortcutSheetStyles = makeStyles({
  table: { width: "100%", borderCollapse: "collapse", textAlign: "start" },
  head: { textAlign: "start", fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground3 },
  cell: {
    textAlign: "start",
    fontWeight: tokens.fontWeightRegular,
    overflowWrap: "anywhere",
    ...shorthands.padding(tokens.spacingVerticalXS, 0),
    ...shorthands.borderTop("1px", "solid", tokens.colorNeutralStroke3),
  },
  buttons: { textAlign: "end", whiteSpace: "nowrap" },
  keys: { minWidth: "0", whiteSpace: "nowrap", fontVariantNumeric: "tabular-nums" },
  fault: { color: tokens.colorPaletteRedForeground1 },
});

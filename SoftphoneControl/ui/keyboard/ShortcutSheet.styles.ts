import { makeStyles, shorthands, tokens } from "@fluentui/react-components";

export const useShortcutSheetStyles = makeStyles({
  /** Its columns stay where they are, whatever is asked and said in them. */
  table: { width: "100%", maxWidth: "480px", tableLayout: "fixed", borderCollapse: "collapse", textAlign: "start" },
  action: { width: "40%" },
  last: { width: "32px" },
  head: { textAlign: "start", fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground3 },
  cell: {
    textAlign: "start",
    fontWeight: tokens.fontWeightRegular,
    overflowWrap: "anywhere",
    ...shorthands.padding(tokens.spacingVerticalXS, 0),
    ...shorthands.borderTop("1px", "solid", tokens.colorNeutralStroke3),
  },
  buttons: { textAlign: "end", whiteSpace: "nowrap" },
  keys: { minWidth: "0", overflowWrap: "anywhere", fontVariantNumeric: "tabular-nums" },
  fault: { color: tokens.colorPaletteRedForeground1 },
});

import { makeStyles, shorthands, tokens } from "@fluentui/react-components";

export const useContextPreviewStyles = makeStyles({
  table: { width: "100%", borderCollapse: "collapse", tableLayout: "fixed" },
  key: { width: "42%" },
  value: {},
  shown: { width: "21%" },
  cell: {
    textAlign: "start",
    verticalAlign: "top",
    fontWeight: tokens.fontWeightRegular,
    overflowWrap: "anywhere",
    ...shorthands.padding("2px", tokens.spacingHorizontalS, "2px", 0),
  },
  choice: { alignItems: "flex-start" },
  label: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, ...shorthands.padding(0, 0, 0, tokens.spacingHorizontalXS) },
  indicator: { ...shorthands.margin("1px", 0, 0) },
  leftOut: { textDecorationLine: "line-through" },
});

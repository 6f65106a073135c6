import { makeStyles, shorthands, tokens } from "@fluentui/react-components";

export const useCallDataStyles = makeStyles({
  table: {
    display: "grid",
    gridTemplateColumns: "fit-content(45%) minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalM,
    rowGap: "2px",
    ...shorthands.margin(0),
  },
  name: { color: tokens.colorNeutralForeground3, overflowWrap: "anywhere", maxWidth: "14em" },
  value: { minWidth: "0", overflowWrap: "anywhere", ...shorthands.margin(0) },
  more: { minWidth: "0", paddingInlineStart: "0", color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightRegular },
});

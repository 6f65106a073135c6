import { makeStyles, shorthands, tokens } from "@fluentui/react-components";

export const useSoftphoneBodyStyles = makeStyles({
  softphone: {
    position: "relative",
    textAlign: "start",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    boxSizing: "border-box",
    width: "100%",
    minWidth: "0",
    backgroundColor: tokens.colorNeutralBackground1,
    ...shorthands.border("1px", "solid", tokens.colorNeutralStroke2),
    ...shorthands.borderRadius(tokens.borderRadiusMedium),
  },
  /** Two columns where both have room, else one. */
  body: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "stretch",
    columnGap: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalM,
    ...shorthands.padding(tokens.spacingVerticalM, tokens.spacingHorizontalM),
  },
  /** Where the softphone is higher than the window it covers what is below, but never the header, and pushes nothing away. */
  foot: { position: "sticky", insetBlockEnd: "0", maxHeight: "50vh", overflowY: "auto" },
  oneColumn: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)" },
  dial: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    minWidth: "0",
    ...shorthands.flex(1, 1, "252px"),
  },
  /** Lets two columns stand where one is the rule. */
  narrowDial: { flexBasis: "200px" },
});

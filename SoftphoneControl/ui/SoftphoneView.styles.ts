import { makeStyles, shorthands, tokens } from "@fluentui/react-components";

export const useSoftphoneViewStyles = makeStyles({
  provider: { width: "100%", backgroundColor: "transparent", textAlign: "start" },
  softphone: {
    position: "relative",
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
  oneColumn: { flexDirection: "column", flexWrap: "nowrap" },
  dial: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    minWidth: "0",
    ...shorthands.flex(1, 1, "252px"),
  },
});

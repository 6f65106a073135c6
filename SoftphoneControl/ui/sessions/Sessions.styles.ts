import { makeStyles, shorthands, tokens } from "@fluentui/react-components";

export const useSessionsStyles = makeStyles({
  row: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    outlineStyle: "none",
    ...shorthands.gap(tokens.spacingVerticalXS, tokens.spacingHorizontalS),
    ...shorthands.borderTop("1px", "solid", tokens.colorNeutralStroke2),
    ...shorthands.padding(tokens.spacingVerticalXS, tokens.spacingHorizontalM),
  },
  empty: { display: "block", borderTopStyle: "none", paddingTop: "0", paddingBottom: "0" },
  list: {
    display: "flex",
    flexWrap: "wrap",
    minWidth: "0",
    listStyleType: "none",
    ...shorthands.gap(tokens.spacingVerticalXS),
    ...shorthands.margin(0),
    ...shorthands.padding(0),
  },
  session: {
    display: "flex",
    alignItems: "center",
    minWidth: "0",
    maxWidth: "180px",
    paddingInlineStart: tokens.spacingHorizontalS,
    backgroundColor: tokens.colorNeutralBackground2,
    ...shorthands.border("1px", "solid", tokens.colorNeutralStroke2),
    ...shorthands.borderRadius(tokens.borderRadiusMedium),
  },
});

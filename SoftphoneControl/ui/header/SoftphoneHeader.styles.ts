import { makeStyles, shorthands, tokens } from "@fluentui/react-components";

export const useSoftphoneHeaderStyles = makeStyles({
  header: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalS,
    minHeight: "38px",
    boxSizing: "border-box",
    backgroundColor: tokens.colorNeutralBackground2,
    ...shorthands.padding("2px", tokens.spacingHorizontalM, "2px", tokens.spacingHorizontalXS),
    ...shorthands.borderBottom("1px", "solid", tokens.colorNeutralStroke2),
    ...shorthands.borderRadius(tokens.borderRadiusMedium, tokens.borderRadiusMedium, 0, 0),
  },
  /** As wide whatever the state is called: the badge never changes its line. */
  state: { display: "flex", alignItems: "center", minHeight: "32px", minWidth: "0", ...shorthands.flex(1, 1, "200px") },
  apart: { marginInlineStart: tokens.spacingHorizontalS },
});

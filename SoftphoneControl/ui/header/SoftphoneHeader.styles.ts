import { makeStyles, shorthands, tokens } from "@fluentui/react-components";

export const useSoftphoneHeaderStyles = makeStyles({
  header: {
    display: "flex",
    alignItems: "flex-start",
    columnGap: tokens.spacingHorizontalXS,
    minHeight: "38px",
    boxSizing: "border-box",
    backgroundColor: tokens.colorNeutralBackground2,
    ...shorthands.padding("2px", tokens.spacingHorizontalXS),
    ...shorthands.borderBottom("1px", "solid", tokens.colorNeutralStroke2),
    ...shorthands.borderRadius(tokens.borderRadiusMedium, tokens.borderRadiusMedium, 0, 0),
  },
  /** State and badge, below each other where they have to; the menu stays at the end of the first line. */
  lines: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalS,
    minWidth: "0",
    ...shorthands.flex(1),
  },
  /** As wide whatever the state is called: the badge never changes its line. */
  state: { display: "flex", alignItems: "center", minHeight: "32px", minWidth: "0", ...shorthands.flex(1, 1, "200px") },
  apart: { marginInlineStart: tokens.spacingHorizontalS },
  more: { flexShrink: 0, height: "32px", minWidth: "32px" },
  popover: { zIndex: 1 },
  host: { fontWeight: tokens.fontWeightRegular },
});

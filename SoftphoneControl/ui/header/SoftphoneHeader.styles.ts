import { makeStyles, shorthands, tokens } from "@fluentui/react-components";

export const useSoftphoneHeaderStyles = makeStyles({
  header: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalS,
    minHeight: "40px",
    boxSizing: "border-box",
    backgroundColor: tokens.colorNeutralBackground2,
    ...shorthands.padding("3px", tokens.spacingHorizontalM, "3px", tokens.spacingHorizontalXS),
    ...shorthands.borderBottom("1px", "solid", tokens.colorNeutralStroke2),
    ...shorthands.borderRadius(tokens.borderRadiusMedium, tokens.borderRadiusMedium, 0, 0),
  },
  signedOut: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalS },
  badge: { whiteSpace: "nowrap", marginInlineStart: tokens.spacingHorizontalS },
});

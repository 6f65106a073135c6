import { makeStyles, shorthands, tokens } from "@fluentui/react-components";

export const useSoftphoneHeaderStyles = makeStyles({
  header: {
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalXXS,
    minHeight: "40px",
    boxSizing: "border-box",
    backgroundColor: tokens.colorNeutralBackground2,
    ...shorthands.padding("2px", tokens.spacingHorizontalXS),
    ...shorthands.borderBottom("1px", "solid", tokens.colorNeutralStroke2),
    ...shorthands.borderRadius(tokens.borderRadiusMedium, tokens.borderRadiusMedium, 0, 0),
  },
  state: { display: "flex", alignItems: "center", minHeight: "32px", minWidth: "min(100%, 7.5em)", fontSize: tokens.fontSizeBase300, ...shorthands.flex(1) },
  /** Large text in a narrow column: the buttons go below the state, all of them. */
  open: { flexWrap: "wrap", justifyContent: "flex-end" },
  tools: { display: "flex", flexShrink: 0, columnGap: tokens.spacingHorizontalXXS },
  /** In line with the call above it. */
  below: { paddingInlineStart: "36px", paddingInlineEnd: "38px" },
  /** Beside a call the state is no more than its dot. */
  dot: { minWidth: "0", ...shorthands.flex("none") },
  /** Across the softphone: it can't be overlooked, and is never in the way of a button. */
  strip: {
    boxSizing: "border-box",
    color: tokens.colorStatusWarningForeground3,
    backgroundColor: tokens.colorStatusWarningBackground1,
    fontSize: tokens.fontSizeBase100,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
    textAlign: "center",
    ...shorthands.padding(0, tokens.spacingHorizontalS),
    ...shorthands.borderBottom("1px", "solid", tokens.colorNeutralStroke2),
  },
  apart: { marginInlineStart: tokens.spacingHorizontalS },
  more: { flexShrink: 0, height: "32px", minWidth: "32px" },
  popover: { zIndex: 1 },
  host: { fontWeight: tokens.fontWeightRegular },
});

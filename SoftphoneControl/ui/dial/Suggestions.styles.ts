import { makeStyles, shorthands, tokens } from "@fluentui/react-components";

export const useSuggestionsStyles = makeStyles({
  /** Over what stands below: typing moves nothing. */
  popup: {
    position: "absolute",
    top: "100%",
    zIndex: 1,
    insetInlineStart: "0",
    insetInlineEnd: "0",
    maxHeight: "260px",
    overflowY: "auto",
    boxShadow: tokens.shadow16,
    backgroundColor: tokens.colorNeutralBackground1,
    ...shorthands.border("1px", "solid", tokens.colorNeutralStroke1),
    ...shorthands.borderRadius(tokens.borderRadiusMedium),
  },
  list: { listStyleType: "none", ...shorthands.margin(0), ...shorthands.padding(0) },
  option: {
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    minHeight: "32px",
    cursor: "pointer",
    ...shorthands.padding(tokens.spacingVerticalXXS, tokens.spacingHorizontalS),
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  active: {
    backgroundColor: tokens.colorNeutralBackground1Selected,
    ...shorthands.outline("2px", "solid", tokens.colorStrokeFocus2),
    outlineOffset: "-2px",
  },
  away: { cursor: "default", color: tokens.colorNeutralForegroundDisabled },
  status: { ...shorthands.padding(tokens.spacingVerticalXS, tokens.spacingHorizontalS) },
  /** A number stays in one line. */
  number: { display: "inline-block", whiteSpace: "nowrap" },
});

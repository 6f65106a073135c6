import { makeStyles, shorthands, tokens } from "@fluentui/react-components";

export const useAgentStateMenuStyles = makeStyles({
  button: {
    minWidth: "0",
    maxWidth: "100%",
    fontWeight: tokens.fontWeightRegular,
    columnGap: tokens.spacingHorizontalXS,
    ...shorthands.padding("3px", tokens.spacingHorizontalS),
  },
  line: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalSNudge, minWidth: "0" },
  label: {
    fontWeight: tokens.fontWeightSemibold,
    whiteSpace: "nowrap",
    textOverflow: "ellipsis",
    ...shorthands.overflow("hidden"),
  },
  clock: { color: tokens.colorNeutralForeground3, fontVariantNumeric: "tabular-nums" },
  next: {
    color: tokens.colorNeutralForeground3,
    whiteSpace: "nowrap",
    textOverflow: "ellipsis",
    ...shorthands.overflow("hidden"),
  },
  popover: { maxHeight: "min(420px, 80vh)", overflowY: "auto", zIndex: 1 },
});

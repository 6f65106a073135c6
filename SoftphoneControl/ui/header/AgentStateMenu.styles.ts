import { makeStyles, shorthands, tokens } from "@fluentui/react-components";

export const useAgentStateMenuStyles = makeStyles({
  button: {
    minWidth: "0",
    maxWidth: "100%",
    fontWeight: tokens.fontWeightRegular,
    columnGap: tokens.spacingHorizontalXS,
    ...shorthands.padding("3px", tokens.spacingHorizontalS),
  },
  label: { fontWeight: tokens.fontWeightSemibold },
  line: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalSNudge, minWidth: "0" },
  clock: { fontVariantNumeric: "tabular-nums" },
  popover: { maxHeight: "min(420px, 80vh)", overflowY: "auto", zIndex: 1 },
});

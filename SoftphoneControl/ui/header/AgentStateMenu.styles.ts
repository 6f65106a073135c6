import { makeStyles, shorthands, tokens } from "@fluentui/react-components";

export const useAgentStateMenuStyles = makeStyles({
  button: {
    minWidth: "0",
    maxWidth: "100%",
    fontWeight: tokens.fontWeightRegular,
    columnGap: tokens.spacingHorizontalXS,
    ...shorthands.padding(0, tokens.spacingHorizontalS),
  },
  words: { minWidth: "0", textAlign: "start", lineHeight: tokens.lineHeightBase200 },
  label: { display: "block", fontWeight: tokens.fontWeightSemibold },
  line: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalSNudge, minWidth: "0" },
  since: { display: "block", fontSize: tokens.fontSizeBase200 },
  clock: { fontVariantNumeric: "tabular-nums" },
  popover: { maxHeight: "min(420px, 80vh)", overflowY: "auto", zIndex: 1 },
});

import { makeStyles, shorthands, tokens } from "@fluentui/react-components";

export const useCallHeadingStyles = makeStyles({
  heading: { display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: tokens.spacingHorizontalS },
  /** As wide as its longest word at least: where that leaves no room, the stage goes below. */
  who: { minWidth: "0", overflowWrap: "break-word", textAlign: "start", ...shorthands.flex(1, 1, "min-content") },
  details: { color: tokens.colorNeutralForeground2 },
  status: { flexShrink: 0, marginInlineStart: "auto", textAlign: "end" },
  stage: {
    display: "flex",
    alignItems: "center",
    justifyContent: "flex-end",
    columnGap: tokens.spacingHorizontalXXS,
    color: tokens.colorNeutralForeground2,
    "& svg": { width: "14px", height: "14px" },
  },
  ringing: { color: tokens.colorBrandForeground2, fontWeight: tokens.fontWeightSemibold },
  talking: { color: tokens.colorPaletteGreenForeground1, fontWeight: tokens.fontWeightSemibold },
  held: { color: tokens.colorPaletteDarkOrangeForeground1, fontWeight: tokens.fontWeightSemibold },
  clock: { fontVariantNumeric: "tabular-nums" },
});

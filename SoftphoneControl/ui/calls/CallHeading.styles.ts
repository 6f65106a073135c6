import { makeStyles, tokens } from "@fluentui/react-components";

export const useCallHeadingStyles = makeStyles({
  heading: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalS },
  details: { color: tokens.colorNeutralForeground2 },
  status: { flexShrink: 0, textAlign: "end" },
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

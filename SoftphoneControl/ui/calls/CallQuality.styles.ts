import { makeStyles, tokens } from "@fluentui/react-components";

export const useCallQualityStyles = makeStyles({
  quality: { display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: tokens.spacingHorizontalS },
  word: { minWidth: "0", paddingInlineStart: "0", fontWeight: tokens.fontWeightRegular },
  good: { color: tokens.colorNeutralForeground2, "& svg": { color: tokens.colorPaletteGreenForeground1 } },
  fair: { color: tokens.colorNeutralForeground2, "& svg": { color: tokens.colorPaletteDarkOrangeForeground1 } },
  poor: { color: tokens.colorPaletteRedForeground1, fontWeight: tokens.fontWeightSemibold },
  parts: { fontVariantNumeric: "tabular-nums" },
});

import { makeStyles, shorthands, tokens } from "@fluentui/react-components";

export const useCallHeadingStyles = makeStyles({
  heading: { display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: tokens.spacingHorizontalS },
  /** Wide enough for most names: where that leaves no room, the stage goes below. */
  who: { minWidth: "0", overflowWrap: "break-word", textAlign: "start", ...shorthands.flex(1, 1, "180px") },
  /** Room for a name before it is found, and of a long one no more than that: what answers the call doesn't move. */
  steady: { minHeight: "60px", display: "flex", flexDirection: "column", justifyContent: "center" },
  name: { display: "-webkit-box", WebkitBoxOrient: "vertical", WebkitLineClamp: "2", ...shorthands.overflow("hidden") },
  number: { whiteSpace: "nowrap" },
  details: { color: tokens.colorNeutralForeground2 },
  status: { display: "flex", flexWrap: "wrap", justifyContent: "flex-end", flexShrink: 0, columnGap: tokens.spacingHorizontalS, marginInlineStart: "auto" },
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

import { makeStyles, shorthands, tokens } from "@fluentui/react-components";

export const useCallHeadingStyles = makeStyles({
  heading: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalMNudge },
  avatar: { flexShrink: 0 },
  /** A ring that spreads: seen from the corner of the eye. Nothing moves for those who want it still. */
  calling: {
    animationName: { from: { boxShadow: `0 0 0 0 ${tokens.colorBrandStroke1}` }, to: { boxShadow: "0 0 0 8px transparent" } },
    animationDuration: "1.4s",
    animationIterationCount: "infinite",
    "@media (prefers-reduced-motion: reduce)": { animationName: "none" },
  },
  who: { minWidth: "0", overflowWrap: "anywhere", textAlign: "start", ...shorthands.flex(1) },
  /** Room for a name before it is found, and of a long one no more than that: what answers the call doesn't move. */
  steady: { minHeight: "6.2em", display: "flex", flexDirection: "column", justifyContent: "center" },
  name: { fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  /** A long name: two lines of smaller letters. */
  longName: { fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  twoLines: { display: "-webkit-box", WebkitBoxOrient: "vertical", WebkitLineClamp: "2", ...shorthands.overflow("hidden") },
  /** Breaks only where a line of its own is too short. */
  number: { display: "inline-block" },
  details: { color: tokens.colorNeutralForeground2 },
  stage: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalXS,
    color: tokens.colorNeutralForeground2,
    fontWeight: tokens.fontWeightSemibold,
    "& svg": { width: "14px", height: "14px", flexShrink: 0 },
  },
  short: { flexShrink: 0, flexWrap: "nowrap", whiteSpace: "nowrap" },
  ringing: { color: tokens.colorBrandForeground2 },
  talking: { color: tokens.colorPaletteGreenForeground1 },
  held: { color: tokens.colorPaletteDarkOrangeForeground1 },
  muted: { color: tokens.colorPaletteRedForeground1 },
  clock: { color: tokens.colorNeutralForeground1, fontVariantNumeric: "tabular-nums" },
});

import { makeStyles, shorthands, tokens } from "@fluentui/react-components";

const rail = { height: "4px", backgroundColor: tokens.colorNeutralStroke1, ...shorthands.borderRadius(tokens.borderRadiusMedium), "@media (forced-colors: active)": { backgroundColor: "CanvasText", forcedColorAdjust: "none" as const } };
const thumb = { width: "16px", height: "16px", backgroundColor: tokens.colorCompoundBrandBackground, ...shorthands.borderStyle("none"), ...shorthands.borderRadius("50%"), "@media (forced-colors: active)": { backgroundColor: "Highlight", forcedColorAdjust: "none" as const } };

export const useSoundPanelStyles = makeStyles({
  section: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalS, paddingBottom: tokens.spacingVerticalXS },
  choices: { display: "flex", flexWrap: "wrap", alignItems: "flex-start", ...shorthands.gap(tokens.spacingVerticalS, tokens.spacingHorizontalM) },
  /** Never as wide as the longest name of a device. */
  choice: { minWidth: "0", maxWidth: "480px", gridTemplateColumns: "minmax(0, 1fr)", "& select": { minWidth: "0", width: "100%", textOverflow: "ellipsis" }, ...shorthands.flex(1, 1, "200px") },
  /** Browsers draw it bright on dark ground, too. */
  volume: {
    appearance: "none",
    backgroundColor: "transparent",
    width: "100%",
    minWidth: "0",
    height: "24px",
    ...shorthands.margin(0),
    "::-webkit-slider-runnable-track": rail,
    "::-webkit-slider-thumb": { ...thumb, appearance: "none", marginTop: "-6px" },
    // A rule that only Firefox can read: elsewhere it must not be read at all.
    "@supports (-moz-appearance: none)": { "::-moz-range-track": rail, "::-moz-range-thumb": thumb },
  },
  buttons: { display: "flex", flexWrap: "wrap", ...shorthands.gap(tokens.spacingVerticalXS, tokens.spacingHorizontalS) },
  hint: { color: tokens.colorNeutralForeground3 },
  meter: {
    height: "8px",
    maxWidth: "480px",
    backgroundColor: tokens.colorNeutralBackground5,
    ...shorthands.borderRadius(tokens.borderRadiusMedium),
    ...shorthands.border("1px", "solid", tokens.colorNeutralStrokeAccessible),
    ...shorthands.overflow("hidden"),
  },
  /** In forced colors a background alone is not seen. */
  level: { height: "100%", width: "0", backgroundColor: tokens.colorPaletteGreenBackground3, "@media (forced-colors: active)": { backgroundColor: "Highlight", forcedColorAdjust: "none" } },
});

import { makeStyles, shorthands, tokens } from "@fluentui/react-components";

export const useBannerStyles = makeStyles({
  banner: {
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    minHeight: "32px",
    ...shorthands.padding("2px", tokens.spacingHorizontalS, "2px", tokens.spacingHorizontalM),
    ...shorthands.borderBottom("1px", "solid", tokens.colorNeutralStroke2),
  },
  error: { backgroundColor: tokens.colorPaletteRedBackground1 },
  errorIcon: { color: tokens.colorPaletteRedForeground1 },
  warning: { backgroundColor: tokens.colorPaletteYellowBackground1 },
  warningIcon: { color: tokens.colorPaletteDarkOrangeForeground1 },
  info: { backgroundColor: tokens.colorNeutralBackground3 },
  infoIcon: { color: tokens.colorNeutralForeground3 },
});

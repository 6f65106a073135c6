import { makeStyles, shorthands, tokens } from "@fluentui/react-components";

export const useCallCardStyles = makeStyles({
  card: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    boxSizing: "border-box",
    backgroundColor: tokens.colorNeutralBackground1,
    ...shorthands.padding(tokens.spacingVerticalMNudge, tokens.spacingHorizontalM),
    ...shorthands.border("1px", "solid", tokens.colorNeutralStroke1),
    ...shorthands.borderRadius(tokens.borderRadiusLarge),
    borderInlineStartWidth: "4px",
    ":focus-visible": { outlineColor: tokens.colorStrokeFocus2, outlineStyle: "solid", outlineWidth: "2px" },
  },
  ringing: { backgroundColor: tokens.colorBrandBackground2, ...shorthands.borderColor(tokens.colorBrandStroke1) },
  talking: { borderInlineStartColor: tokens.colorPaletteGreenForeground1 },
  held: { backgroundColor: tokens.colorNeutralBackground2, borderInlineStartColor: tokens.colorPaletteDarkOrangeForeground1 },
  quiet: {},
  /** Hangs on its customer's card. */
  consultation: {
    position: "relative",
    marginInlineStart: tokens.spacingHorizontalXL,
    "::before": {
      content: '""',
      position: "absolute",
      insetInlineStart: "-16px",
      top: "-14px",
      width: "12px",
      height: "36px",
      borderInlineStartWidth: "2px",
      borderInlineStartStyle: "solid",
      borderInlineStartColor: tokens.colorNeutralStroke1,
      borderBottomWidth: "2px",
      borderBottomStyle: "solid",
      borderBottomColor: tokens.colorNeutralStroke1,
      borderEndStartRadius: tokens.borderRadiusLarge,
    },
  },
});

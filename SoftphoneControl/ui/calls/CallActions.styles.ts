import { makeStyles, shorthands, tokens } from "@fluentui/react-components";

const green = tokens.colorPaletteGreenBackground3;

export const useCallActionsStyles = makeStyles({
  actions: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(84px, 1fr))",
    ...shorthands.gap(tokens.spacingVerticalXS),
  },
  plain: { minWidth: "0", whiteSpace: "nowrap", fontWeight: tokens.fontWeightRegular, ...shorthands.padding("3px") },
  primary: { gridColumnStart: "1", gridColumnEnd: "-1" },
  answer: {
    color: tokens.colorNeutralForegroundOnBrand,
    backgroundColor: green,
    ...shorthands.borderColor(green),
    ":hover": { color: tokens.colorNeutralForegroundOnBrand, backgroundColor: tokens.colorPaletteGreenForeground1, ...shorthands.borderColor(green) },
    ":hover:active": { color: tokens.colorNeutralForegroundOnBrand, backgroundColor: green, ...shorthands.borderColor(green) },
  },
  danger: {
    minWidth: "0",
    color: tokens.colorPaletteRedForeground1,
    ...shorthands.borderColor(tokens.colorPaletteRedBorder1),
    ":hover": { color: tokens.colorPaletteRedForeground1, backgroundColor: tokens.colorPaletteRedBackground1, ...shorthands.borderColor(tokens.colorPaletteRedBorder2) },
    ":hover:active": { color: tokens.colorPaletteRedForeground1, backgroundColor: tokens.colorPaletteRedBackground2, ...shorthands.borderColor(tokens.colorPaletteRedBorder2) },
  },
});

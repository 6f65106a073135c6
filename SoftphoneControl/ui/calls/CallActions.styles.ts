import { makeStyles, shorthands, tokens } from "@fluentui/react-components";

const red = { color: tokens.colorPaletteRedForeground1 };

export const useCallActionsStyles = makeStyles({
  actions: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(84px, 1fr))",
    ...shorthands.gap(tokens.spacingVerticalXS),
  },
  plain: { minWidth: "0", whiteSpace: "nowrap", fontWeight: tokens.fontWeightRegular, ...shorthands.padding("3px") },
  primary: { gridColumnStart: "1", gridColumnEnd: "-1" },
  answer: {
    backgroundColor: tokens.colorPaletteGreenBackground3,
    ":hover": { backgroundColor: tokens.colorPaletteGreenForeground1 },
    ":hover:active": { backgroundColor: tokens.colorPaletteGreenBackground3 },
  },
  /** The receiver, laid down. */
  danger: { minWidth: "0", "& svg": { transform: "rotate(135deg) /* @noflip */" }, ...shorthands.borderColor(tokens.colorPaletteRedBorder1), ...red, ":hover": red, ":hover:active": red },
});
